package uk.muster.assessment.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.muster.assessment.framework.text.FrameworkReader;
import uk.muster.assessment.framework.text.FrameworkWriter;
import uk.muster.assessment.framework.text.Known;
import uk.muster.assessment.framework.text.MappingText;
import uk.muster.assessment.framework.text.ReadFramework;
import uk.muster.assessment.framework.text.ReadMapping;
import uk.muster.reference.Catalogue;

/// The frameworks that Muster brings along: whole for every threat of every edition, as written.
class ShippedFrameworksTest {
  private static final Catalogue CATALOGUE = Catalogue.shipped();
  private static final Known KNOWN = FrameworkWiring.known(CATALOGUE, Stream.empty());
  private static final Map<String, Framework> ALL = all();

  private static Map<String, Framework> all() {
    var all = new LinkedHashMap<String, Framework>();
    for (var file : Shipped.frameworks()) {
      var read = FrameworkReader.read(file, Shipped.text(file), KNOWN);
      assertThat(read).as(file).isInstanceOf(ReadFramework.Read.class);
      all.put(Shipped.key(file), ((ReadFramework.Read) read).framework());
    }
    return all;
  }

  private static List<Mapping> mappings() {
    return Shipped.mappings().stream()
        .map(file -> ((ReadMapping.Read) MappingText.read(file, Shipped.text(file))).mapping())
        .toList();
  }

  private static Framework shipped(String key) {
    return Objects.requireNonNull(ALL.get(key), key);
  }

  @Test
  void there_is_one_for_each_threat_of_each_edition() {
    var threats =
        CATALOGUE.editions().stream()
            .flatMap(edition -> edition.threats().stream())
            .map(threat -> threat.edition() + " " + threat.code() + " " + threat.name())
            .toList();

    assertThat(ALL).hasSize(18);
    assertThat(ALL.values())
        .extracting(one -> one.edition() + " " + one.threat() + " " + one.title())
        .containsExactlyInAnyOrderElementsOf(threats);
    ALL.forEach((key, one) -> assertThat(one.code() + "/" + one.version()).isEqualTo(key));
  }

  @Test
  void the_index_lists_every_file() throws IOException {
    var folder = Path.of("src/main/resources/frameworks");
    try (var files = Files.walk(folder)) {
      assertThat(files.filter(one -> one.toString().endsWith(".yaml")))
          .extracting(one -> folder.relativize(one).toString().replace('\\', '/'))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(Shipped.frameworks().stream(), Shipped.mappings().stream()).toList());
    }
  }

  @Test
  void each_is_kept_just_as_it_would_be_written_again() {
    for (var file : Shipped.frameworks()) {
      assertThat(FrameworkWriter.write(shipped(Shipped.key(file)))).isEqualTo(Shipped.text(file));
    }
    for (var file : Shipped.mappings()) {
      var read = (ReadMapping.Read) MappingText.read(file, Shipped.text(file));
      assertThat(MappingText.write(read.mapping())).isEqualTo(Shipped.text(file));
    }
  }

  @Test
  void each_asks_on_all_four_cs_and_all_three_levels() {
    for (var framework : ALL.values()) {
      assertThat(framework.questions()).as(framework.code()).hasSizeBetween(12, 27);
      assertThat(framework.questions().stream().map(Question::c).distinct())
          .as(framework.code())
          .hasSize(4);
      for (var c : List.of("capacity", "capability")) {
        assertThat(
                framework.questions().stream()
                    .filter(one -> one.c().equals(c))
                    .map(Question::level)
                    .distinct())
            .as("%s, levels of %s", framework.code(), c)
            .hasSizeBetween(2, 3);
      }
      assertThat(framework.questions().stream().map(Question::level).distinct()).hasSize(3);
      assertThat(framework.questions())
          .allSatisfy(question -> {
            assertThat(question.levels()).as(question.code()).hasSize(5);
            assertThat(question.typicalEvidence()).as(question.code()).isNotEmpty();
          });
    }
  }

  /// Rows of the inspectorate's catalogue of 2013, and where docs/frameworks.md says they are
  /// asked.
  @Test
  void everything_that_the_inspectorate_measured_is_asked_somewhere() throws IOException {
    var text = Files.readString(Path.of("..", "docs", "frameworks.md"));
    var rows = new TreeSet<Integer>();
    var row = Pattern.compile("(?m)^\\| (\\d+) \\|[^|]+\\|([^|]+)\\|$").matcher(text);
    while (row.find()) {
      var named = Pattern.compile("`([a-z0-9-]+)/([a-z0-9-]+)`").matcher(row.group(2));
      var questions = 0;
      while (named.find()) {
        var framework = shipped(named.group(1) + "/1");
        assertThat(framework.question(named.group(2))).as(named.group()).isPresent();
        questions++;
      }
      assertThat(questions).as("row " + row.group(1)).isPositive();
      rows.add(Integer.valueOf(row.group(1)));
    }
    assertThat(rows).isEqualTo(Stream.iterate(1, n -> n + 1).limit(35).collect(Collectors.toSet()));
  }

  @Test
  void mappings_hang_together_from_2012_to_2023() {
    var mappings = mappings();
    for (var mapping : mappings) {
      assertThat(
              mapping.dangling(
                  shipped(mapping.fromCode() + "/" + mapping.fromVersion()),
                  shipped(mapping.toCode() + "/" + mapping.toVersion())))
          .isEmpty();
    }
    assertThat(MappingRules.circle(mappings)).isEmpty();

    var order = shipped("spr-2023-public-order/1");
    var carried = MappingRules.carried(mappings, order, "spr-2012-public-order", 1);
    assertThat(carried).extracting(Carried::question).hasSize(order.questions().size());
    assertThat(carried).anyMatch(Carried::fresh);
    assertThat(carried)
        .filteredOn(one -> one.question().equals("po-capacity-national-2"))
        .singleElement()
        .satisfies(
            one -> assertThat(one.sources().getFirst().relation()).isEqualTo(Relation.PART_OF));
    assertThat(
            MappingRules.carried(
                mappings,
                shipped("spr-2023-violence-against-women-and-girls/1"),
                "spr-2012-terrorism",
                1))
        .allMatch(Carried::fresh);
  }
}
