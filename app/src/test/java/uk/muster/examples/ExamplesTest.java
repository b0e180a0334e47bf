package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.shared.NotFound;

class ExamplesTest {
  @Test
  void there_are_two_worked_cases() {
    assertThat(Examples.cases())
        .extracting(WorkedCase::code)
        .containsExactly("leicestershire-2013", "west-midlands-2016");
  }

  @Test
  void leicestershire_says_which_figures_are_the_reports() {
    WorkedCase leicestershire = Examples.find("leicestershire-2013").orElseThrow();

    assertThat(leicestershire.figure("declared").orElseThrow().origin())
        .isEqualTo(WorkedCase.Origin.DOCUMENT);
    assertThat(leicestershire.figure("formable-psu").orElseThrow().origin())
        .isEqualTo(WorkedCase.Origin.SYNTHETIC);
    assertThat(leicestershire.now()).isPresent();
  }

  @Test
  void west_midlands_has_no_unit_figures() {
    WorkedCase westMidlands = Examples.find("west-midlands-2016").orElseThrow();

    assertThat(westMidlands.registers()).isFalse();
    assertThat(westMidlands.figure("declared")).isEmpty();
    assertThat(westMidlands.figures())
        .allMatch(figure -> figure.origin() == WorkedCase.Origin.DOCUMENT);
  }

  @Test
  void every_fact_of_the_documents_is_kept() {
    assertThat(Examples.facts("leicestershire-2013")).hasSize(511);
    assertThat(Examples.facts("west-midlands-2016")).hasSize(231);
  }

  @Test
  void a_figure_of_the_document_equals_the_fact_behind_it() {
    for (WorkedCase example : Examples.cases()) {
      var values =
          Examples.facts(example.code()).stream()
              .collect(Collectors.toMap(WorkedCase.Fact::id, WorkedCase.Fact::value));
      for (WorkedCase.Figure figure : example.figures()) {
        if (figure.origin() == WorkedCase.Origin.DOCUMENT) {
          assertThat(values.get(figure.fact())).as(figure.what()).isEqualTo(figure.value());
        }
      }
    }
  }

  @Test
  void a_case_is_copied_with_its_registers_where_it_has_them(@TempDir Path folder) {
    Set<String> leicestershire =
        Examples.copy("leicestershire-2013", folder.resolve("l")).stream()
            .map(path -> path.getFileName().toString())
            .collect(Collectors.toSet());

    assertThat(leicestershire)
        .contains("people.csv", "case.yaml", "facts.csv", "take-up.csv", "collaborations.csv");
    assertThat(Examples.copy("west-midlands-2016", folder.resolve("w")))
        .extracting(path -> path.getFileName().toString())
        .contains("case.yaml", "facts.csv", "strategies.csv")
        .doesNotContain("people.csv");
  }

  @Test
  void an_unknown_case_is_not_found(@TempDir Path folder) {
    assertThat(Examples.find("atlantis")).isEmpty();
    assertThatThrownBy(() -> Examples.copy("../atlantis", folder)).isInstanceOf(NotFound.class);
  }
}
