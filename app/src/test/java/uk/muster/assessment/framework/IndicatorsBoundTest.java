package uk.muster.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.framework.text.FrameworkReader;
import uk.muster.assessment.framework.text.ReadFramework;
import uk.muster.assessment.indicator.IndicatorValues;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Indicator;
import uk.muster.shared.Role;

/// Every indicator that a module declares stands beside a question of the newest edition, or it is
/// said why not: `docs/indicators.md` lists them.
@MusterTest
class IndicatorsBoundTest {
  private static final Path LIST = Path.of("..", "docs", "indicators.md");

  /// Those that no question binds, and why.
  private static final Map<String, String> UNBOUND = Map.of();

  private static final String HEAD =
      """
      # Every indicator, and the questions beside which it stands

      Each is declared by the module that owns its facts. The questions are those of the shipped frameworks of 2023; a force's own
      framework may bind any. `IndicatorsBoundTest` fails when an indicator is neither bound nor excused here; `-Dmuster.redraw=true`
      writes this list anew.

      | Indicator | What it is | Unit | Stands beside |
      |---|---|---|---|
      """;

  @Autowired IndicatorValues indicators;

  private static Stream<Framework> frameworks() {
    var known = FrameworkWiring.known(Catalogue.shipped(), Stream.empty());
    return Shipped.frameworks().stream()
        .filter(file -> file.startsWith("spr-2023-"))
        .map(file -> FrameworkReader.read(file, Shipped.text(file), known))
        .map(read -> ((ReadFramework.Read) read).framework());
  }

  private static Map<String, List<String>> bound() {
    var bound = new TreeMap<String, List<String>>();
    frameworks()
        .flatMap(framework -> framework.questions().stream())
        .forEach(question ->
            question
                .indicators()
                .forEach(one ->
                    bound.computeIfAbsent(one, _ -> new ArrayList<>()).add(question.code())));
    return bound;
  }

  @Test
  void every_indicator_stands_beside_a_question_or_it_is_said_why_not() throws IOException {
    var bound = bound();
    var all = indicators.all(Acting.actor(Role.PLANNER, "essex"));
    var list = HEAD + all.stream().map(one -> line(one, bound)).collect(Collectors.joining());
    if (Boolean.getBoolean("muster.redraw")) {
      Files.writeString(LIST, list);
    }

    assertThat(all)
        .extracting(Indicator::identifier)
        .as("declared, and neither bound nor excused")
        .allMatch(one -> bound.containsKey(one) != UNBOUND.containsKey(one));
    assertThat(bound.keySet())
        .as("bound, and declared by nobody")
        .isSubsetOf(all.stream().map(Indicator::identifier).toList());
    assertThat(Files.readString(LIST)).isEqualTo(list);
  }

  private static String line(Indicator one, Map<String, List<String>> bound) {
    var questions =
        bound.getOrDefault(one.identifier(), List.of()).stream()
            .map("`%s`"::formatted)
            .collect(Collectors.joining(" "));
    return "| `%s` | %s | %s | %s |\n"
        .formatted(
            one.identifier(),
            one.title(),
            one.unit(),
            questions.isEmpty()
                ? "nothing: " + UNBOUND.getOrDefault(one.identifier(), "")
                : questions);
  }
}
