package uk.muster.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.Histogram;
import org.junit.jupiter.api.Test;
import uk.muster.readiness.counts.ReadinessExamples;
import uk.muster.readiness.counts.ReadinessProblems;

class WhyNotTest {
  private static final UnitWords WORDS =
      new UnitWords(
          ReadinessExamples.CATALOGUE.unitType("psu-with-medics").orElseThrow(),
          ReadinessExamples.CATALOGUE);

  private static Histogram.Cell cell(String rank, int people, String... skills) {
    return new Histogram.Cell(rank, List.of(skills), people);
  }

  private static FormationPlan plan(int carriers) {
    return Formation.plan(
        new Histogram(
            ReadinessProblems.unit(WORDS.type()),
            List.of(
                cell("PC", 41, "PO-L2", "PO-DRIVER"),
                cell("PC", 6, "PO-L2", "PO-DRIVER", "PO-MEDIC"),
                cell("PC", 25, "PO-L2", "PO-MEDIC"),
                cell("PC", 317, "PO-L2"),
                cell("PS", 53, "PO-L2"),
                cell("INSP", 19, "PO-L2"))),
        Map.of("PO-CARRIER", carriers));
  }

  private static List<String> rows(WhyNot why) {
    return why.sums().rows().stream()
        .map(row -> row.label() + ": " + row.working() + " = " + row.result())
        .toList();
  }

  @Test
  void who_can_be_both_is_counted_once() {
    var why = WhyNot.of(plan(49), WORDS);

    assertThat(why.title()).isEqualTo("Why not 15");
    assertThat(rows(why))
        .containsExactly(
            "Needed: 15 units × (3 drivers + 2 medics) = 75",
            "In date: 47 drivers + 31 medics − 6 who are both = 72",
            "Short: 75 – 72 = 3");
    assertThat(why.sentence())
        .isEqualTo(
            "Drivers alone would allow 15 and medics alone would allow 15."
                + " 6 people are counted in both, and each can fill one seat.");
  }

  @Test
  void vehicles_can_be_the_limit() {
    var why = WhyNot.of(plan(40), WORDS);

    assertThat(rows(why))
        .containsExactly(
            "Needed: 14 units × 3 carriers = 42",
            "In service: 40 carriers = 40",
            "Short: 42 – 40 = 2");
    assertThat(why.sentence()).isEqualTo("People alone would allow 14 units.");
  }

  @Test
  void names_stand_in_sentences_as_people_say_them() {
    assertThat(WORDS.set(List.of("driver", "medic"))).isEqualTo("Driver or medic");
    assertThat(WORDS.set(WORDS.type().roles().stream().map(role -> role.code()).toList()))
        .isEqualTo("Everyone together");
    assertThat(WORDS.unit()).isEqualTo("Police support unit with 2 medics (27 people, 3 carriers)");
    assertThat(WORDS.shortUnit()).isEqualTo("PSU with 2 medics");
    assertThat(UnitWords.count(1, "person")).isEqualTo("1 person");
    assertThat(UnitWords.count(2, "person")).isEqualTo("2 people");
  }
}
