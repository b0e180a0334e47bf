package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.register.FieldReading;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// What the registers of risks refuse, by hand and by file alike.
class RiskKindsTest {
  private static final FieldReading READING =
      new FieldReading(Catalogue.shipped(), Clock.system(ZoneId.of("Europe/London")));

  private static List<String> wrong(Kind kind, String code, Map<String, String> values) {
    var row = new Draft(new ForceId("wiltshire"), code, values);
    return READING.wrong(kind, row).stream().map(Wrong::words).toList();
  }

  @Test
  void a_control_strategy_cannot_name_an_unknown_threat() {
    var priority =
        Map.of(
            "name", "Cattle raids",
            "strategy", "2026",
            "threats", "cattle-raids",
            "standing", "in-force");

    assertThat(wrong(Priorities.priorities(), "p", priority))
        .singleElement()
        .asString()
        .startsWith("Threats (cattle-raids) is not one of ");
  }

  @Test
  void a_priority_says_what_is_done_in_any_of_the_four_strands_and_no_fifth() {
    var priority =
        Map.of("name", "x", "strategy", "y", "threats", "terrorism", "standing", "in-force");

    assertThat(wrong(Priorities.priorities(), "p", with(priority, "strands", "pursue;prepare")))
        .isEmpty();
    assertThat(wrong(Priorities.priorities(), "p", with(priority, "strands", "pursue;punish")))
        .containsExactly(
            "Strands (pursue;punish) holds punish, which is not one of pursue, prevent, protect,"
                + " prepare");
  }

  @Test
  void a_group_cannot_be_merged_into_itself() {
    var group = Map.of("name", "Teal", "state", "merged", "merged_into", "teal");

    assertThat(wrong(CrimeGroups.groups(), "teal", group))
        .containsExactly("Merged into (teal) is the row itself");
    assertThat(wrong(CrimeGroups.groups(), "amber", group)).isEmpty();
  }

  @Test
  void only_a_merged_group_says_into_which_it_was_merged() {
    var group = Map.of("name", "Teal", "state", "active", "merged_into", "amber");

    assertThat(wrong(CrimeGroups.groups(), "teal", group))
        .containsExactly("State (active) does not go with merged into (amber)");
  }

  @Test
  void a_harm_score_without_its_scheme_means_nothing() {
    var group = Map.of("name", "Teal", "state", "active", "harm_score", "57.5");

    assertThat(wrong(CrimeGroups.groups(), "teal", group))
        .containsExactly(
            "Scheme of the harm score is empty: harm score (57.5) means nothing without it");
  }

  @Test
  void groups_and_disruptions_are_sensitive_unless_somebody_says_otherwise() {
    assertThat(CrimeGroups.kinds()).allMatch(kind -> kind.usual() == Marking.OFFICIAL_SENSITIVE);
  }

  @Test
  void the_register_of_groups_says_that_no_intelligence_about_people_belongs_there() {
    assertThat(CrimeGroups.kinds())
        .allSatisfy(kind -> {
          assertThat(kind.purpose()).contains("intelligence about people");
          assertThat(kind.title().hint()).contains("intelligence about people");
        });
  }

  @Test
  void the_thirtieth_of_february_is_no_day() {
    assertThat(wrong(CommunityRisks.risks(), "r", Map.of("name", "x", "assessed_on", "2026-02-30")))
        .singleElement()
        .asString()
        .startsWith("Assessed on (2026-02-30) is not a day");
    assertThat(wrong(OwnSystems.systems(), "s", Map.of("name", "x", "next_review", "2026-02-30")))
        .containsExactly(
            "Next assessment (2026-02-30) is not a day of the calendar such as 2026-02-28");
  }

  @Test
  void a_score_belongs_to_the_scheme_that_the_risk_is_scored_under() {
    var risk = Map.of("name", "Flood", "scheme", "wiltshire", "likelihood", "wiltshire-4");

    assertThat(wrong(CommunityRisks.risks(), "r", with(risk, "impact", "wiltshire-5"))).isEmpty();
    assertThat(wrong(CommunityRisks.risks(), "r", with(risk, "impact", "national-5")))
        .containsExactly("Impact (national-5) is a score of another scheme than wiltshire");
    assertThat(wrong(CommunityRisks.risks(), "r", risk))
        .containsExactly("Impact is empty: likelihood (wiltshire-4) means nothing without it");
  }

  @Test
  void a_score_without_a_scheme_is_refused() {
    var risk = Map.of("name", "Flood", "likelihood", "wiltshire-4", "impact", "wiltshire-5");

    assertThat(wrong(CommunityRisks.risks(), "r", risk))
        .containsExactly(
            "Scored under is empty: likelihood (wiltshire-4) means nothing without it");
    assertThat(wrong(CommunityRisks.risks(), "r", Map.of("name", "Flood", "likelihood", "4")))
        .singleElement()
        .asString()
        .startsWith("Likelihood (4) is not one of ");
  }

  @Test
  void a_bid_is_decided_on_a_day_only_when_it_is_decided() {
    var bid =
        Map.of(
            "name", "Six officers",
            "tasking", "monthly",
            "decision", "open",
            "asked_on", "2026-03-02",
            "decided_on", "2026-03-05");

    assertThat(wrong(Tasking.bids(), "b", bid))
        .containsExactly("Decision (open) does not go with decided on (2026-03-05)");
    assertThat(wrong(Tasking.bids(), "b", with(bid, "decision", "refused"))).isEmpty();
    assertThat(
            wrong(
                Tasking.bids(),
                "b",
                with(with(bid, "decision", "refused"), "decided_on", "2026-03-01")))
        .containsExactly("Decided on (1 March 2026) is before asked on (2 March 2026)");
  }

  private static Map<String, String> with(Map<String, String> row, String field, String text) {
    var all = new java.util.HashMap<>(row);
    all.put(field, text);
    return all;
  }
}
