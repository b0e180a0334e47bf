package uk.muster.risks;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.register.kind.KindField.anyLink;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.risks.RiskExamples.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Threat;
import uk.muster.register.Entry;
import uk.muster.register.kind.Kind;
import uk.muster.risks.picture.ThreatChain;
import uk.muster.risks.picture.ThreatPicture;

class ThreatPictureTest {
  private static final Threat PUBLIC_ORDER =
      new Threat("2023", "public-order", 6, "Public disorder", "test");
  private static final Entry RISK =
      entry("community-risks", "riot", Map.of("name", "Riot", "threats", "public-order"));
  private static final Entry ASSUMPTION =
      entry("assumptions", "sites", Map.of("name", "Several sites", "risk", "riot"));
  private static final Entry TARGET =
      entry("capability-targets", "15", Map.of("name", "15 units", "assumption", "sites"));

  private static ThreatPicture picture(Entry... entries) {
    return picture(
        List.of(
            Assessments.assessments(),
            CommunityRisks.risks(),
            Priorities.strategies(),
            Priorities.priorities(),
            CommunityRisks.assumptions(),
            CommunityRisks.targets()),
        entries);
  }

  private static ThreatPicture picture(List<Kind> kinds, Entry... entries) {
    var byKind = new LinkedHashMap<Kind, List<Entry>>();
    for (var kind : kinds) {
      byKind.put(
          kind, List.of(entries).stream().filter(one -> one.kind().equals(kind.code())).toList());
    }
    return ThreatPicture.of(PUBLIC_ORDER, byKind);
  }

  private static List<Entry> at(ThreatPicture picture, String step) {
    return picture.steps().stream()
        .filter(one -> one.name().equals(step))
        .flatMap(one -> one.entries().stream())
        .toList();
  }

  @Test
  void a_target_says_through_its_assumption_from_which_risk_it_comes() {
    var picture = picture(RISK, ASSUMPTION, TARGET);

    assertThat(at(picture, "Assessed")).containsExactly(RISK);
    assertThat(at(picture, "Needed")).containsExactly(ASSUMPTION, TARGET);
    assertThat(picture.lines())
        .containsExactlyInAnyOrder(
            new ThreatPicture.Line(ASSUMPTION, RISK), new ThreatPicture.Line(TARGET, ASSUMPTION));
  }

  @Test
  void what_names_another_threat_or_hangs_on_nothing_is_left_out() {
    var flood =
        entry("community-risks", "flood", Map.of("name", "F", "threats", "civil-emergencies"));
    var loose = entry("assumptions", "loose", Map.of("name", "Loose", "risk", "flood"));

    assertThat(at(picture(RISK, flood, loose), "Assessed")).containsExactly(RISK);
    assertThat(at(picture(RISK, flood, loose), "Needed")).isEmpty();
  }

  @Test
  void a_priority_under_review_and_a_strategy_alone_put_nothing_first() {
    var strategy = entry("control-strategies", "2026", Map.of("name", "Strategy"));
    var reviewed =
        entry(
            "priorities",
            "p",
            Map.of(
                "name", "Order",
                "strategy", "2026",
                "threats", "public-order",
                "standing", "under-review"));

    var step =
        picture(strategy, reviewed).steps().stream()
            .filter(one -> one.name().equals("Put first"))
            .findFirst()
            .orElseThrow();

    assertThat(step.entries()).containsExactly(strategy, reviewed);
    assertThat(step.counting()).isZero();
  }

  @Test
  void an_exercise_that_was_not_held_exercises_nothing() {
    var exercises = Kind.of("exercises", "exercise", "exercises", "a.b", "", text("name", "Name"));
    var planned =
        entry(
            "exercises",
            "soon",
            Map.of("name", "Soon", "threats", "public-order", "state", "planned"));
    var held =
        entry(
            "exercises",
            "done",
            Map.of("name", "Done", "threats", "public-order", "state", "held"));

    assertThat(picture(List.of(exercises), planned).steps())
        .singleElement()
        .satisfies(step -> {
          assertThat(step.entries()).containsExactly(planned);
          assertThat(step.counting()).isZero();
        });
    assertThat(picture(List.of(exercises), planned, held).steps())
        .singleElement()
        .extracting(ThreatPicture.Step::counting)
        .isEqualTo(1L);
  }

  @Test
  void a_step_of_which_no_module_has_a_register_is_not_drawn() {
    assertThat(picture(RISK).steps())
        .extracting(ThreatPicture.Step::name)
        .containsExactly("Assessed", "Put first", "Needed");
  }

  @Test
  void the_way_from_the_risk_to_the_exercise_is_whole_only_when_no_step_is_missing() {
    var exercises =
        Kind.of(
            "exercises",
            "exercise",
            "exercises",
            "a.b",
            "",
            text("name", "Name"),
            link("plan", "P", "plans"));
    var plans =
        Kind.of(
            "plans",
            "plan",
            "plans",
            "a.c",
            "",
            text("name", "Name"),
            link("target", "T", "capability-targets"));
    var tested =
        Kind.of(
            "exercised-entries",
            "entry",
            "entries",
            "a.d",
            "",
            text("name", "Name"),
            link("exercise", "E", "exercises"),
            anyLink("entry", "Entry"));
    var kinds =
        List.of(
            CommunityRisks.risks(),
            CommunityRisks.assumptions(),
            CommunityRisks.targets(),
            Priorities.priorities(),
            plans,
            exercises,
            tested);
    var priority =
        entry(
            "priorities",
            "p",
            Map.of("name", "P", "threats", "public-order", "standing", "in-force"));
    var target =
        entry(
            "capability-targets",
            "15",
            Map.of("name", "15 units", "assumption", "sites", "priority", "p"));
    var plan = entry("plans", "mobilise", Map.of("name", "Mobilise", "target", "15"));
    var held = entry("exercises", "test", Map.of("name", "Test", "state", "held"));
    var looked = tested("worked");
    var missed = tested("not-looked-at");

    var whole = picture(kinds, RISK, ASSUMPTION, priority, target, plan, held, looked);
    assertThat(ThreatChain.of(whole))
        .containsExactly(
            new ThreatChain(
                target,
                List.of(RISK),
                List.of(ASSUMPTION),
                List.of(priority),
                List.of(plan),
                List.of(held)))
        .allMatch(ThreatChain::isWhole);
    assertThat(whole.lines())
        .contains(new ThreatPicture.Line(target, priority), new ThreatPicture.Line(held, plan));
    assertThat(whole.steps()).flatExtracting(ThreatPicture.Step::entries).doesNotContain(looked);

    var unseen = picture(kinds, RISK, ASSUMPTION, priority, target, plan, held, missed);
    assertThat(ThreatChain.of(unseen)).noneMatch(ThreatChain::isWhole);
    assertThat(ThreatChain.of(picture(kinds, RISK, ASSUMPTION, TARGET, plan, held, looked)))
        .singleElement()
        .satisfies(way -> {
          assertThat(way.priorities()).isEmpty();
          assertThat(way.isWhole()).isFalse();
        });
  }

  private static Entry tested(String result) {
    return entry(
        "exercised-entries",
        "t",
        Map.of("name", "T", "exercise", "test", "entry", "plans/mobilise", "result", result));
  }
}
