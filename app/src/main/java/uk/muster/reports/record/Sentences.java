package uk.muster.reports.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;

/// What is said of the entries of each kind, and under which of the four Cs: the rules of
/// `documents/sentences.txt`, in their order.
public final class Sentences {
  private static final List<Rule> RULES = read();

  private Sentences() {}

  /// @param c the code of one of the four Cs, or `governance`
  private record Rule(String kind, String c, String pattern) {}

  /// One paragraph for each kind that the record has something of, on a threat and a C.
  ///
  /// @param threat its code; empty for what names none
  public static List<Block> about(ForceRecord record, String c, String threat) {
    return RULES.stream()
        .filter(rule -> rule.c().equals(c))
        .map(rule -> paragraph(record, rule, threat))
        .flatMap(List::stream)
        .toList();
  }

  /// A paragraph of all entries of one kind.
  public static List<Block> of(ForceRecord record, String kind, String threat) {
    return RULES.stream()
        .filter(rule -> rule.kind().equals(kind))
        .map(rule -> paragraph(record, rule, threat))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Block> paragraph(ForceRecord record, Rule rule, String threat) {
    var text =
        record.entries(rule.kind(), threat).stream()
            .<Inline>mapMulti((entry, into) -> {
              var words = record.say(rule.pattern(), entry);
              if (!words.isEmpty()) {
                into.accept(record.said(entry, words));
                into.accept(new Inline.Words(" "));
              }
            })
            .toList();
    return text.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(text.subList(0, text.size() - 1)));
  }

  private static List<Rule> read() {
    var file = Sentences.class.getResourceAsStream("/documents/sentences.txt");
    try (var in = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      return in.readAllAsString().lines().flatMap(Sentences::rule).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Rule> rule(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return Stream.empty();
    }
    var parts = line.split("\\s*\\|\\s*", 3);
    return Stream.of(new Rule(parts[0], parts[1], parts[2]));
  }
}
