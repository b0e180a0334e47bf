package uk.muster.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The full-text search on real PostgreSQL: what it finds, in which order, and for whom.
@MusterTest
class PlanSearchTest {
  private static final ForceId FORCE = new ForceId("kent");
  private static final Actor ROOM = Acting.actor(Role.CONTROL_ROOM_SUPERVISOR, "kent");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Plans plans;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private PlanExamples kent() {
    return new PlanExamples(changes, FORCE);
  }

  private SearchOutcome.Found found(Actor actor, String words) {
    var outcome = plans.search(actor, words, Optional.empty());
    assertThat(outcome).as(words).isInstanceOf(SearchOutcome.Found.class);
    return (SearchOutcome.Found) outcome;
  }

  private List<String> codes(Actor actor, String words) {
    return found(actor, words).parts().stream()
        .map(part -> part.kind() + "/" + part.code())
        .toList();
  }

  @Test
  void a_word_is_found_in_any_form_in_a_plan_and_in_every_part_of_one() {
    kent().plan("wharf", Map.of("name", "Evacuating the wharf", "purpose", "Get people out"));
    var plan = Map.of("plan", "wharf");
    kent()
        .add("first-commands", "w1", with(plan, "name", "Evacuation officer", "level", "tactical"));
    kent().add("action-cards", "w2", with(plan, "name", "Gate", "does", "Evacuate the quay first"));
    kent().add("call-outs", "w3", with(plan, "name", "Coastguard", "called_for", "evacuations"));
    kent()
        .add("rendezvous-points", "w4", with(plan, "name", "Car park", "place", "Evacuated quay"));
    kent().add("plan-words", "w5", with(plan, "name", "Clear", "meaning", "Everybody evacuated"));
    kent().add("plan-links", "w6", with(plan, "name", "Evacuation talk-group", "type", "radio"));
    kent().plan("other", Map.of("name", "Snow"));

    assertThat(codes(ROOM, "evacuates"))
        .containsExactlyInAnyOrder(
            "plans/wharf",
            "first-commands/w1",
            "action-cards/w2",
            "call-outs/w3",
            "rendezvous-points/w4",
            "plan-words/w5",
            "plan-links/w6");
    assertThat(codes(ROOM, "evacuates").getFirst())
        .as("the name counts for more than the rest")
        .isIn("plans/wharf", "first-commands/w1", "plan-links/w6");
    assertThat(codes(ROOM, "evacuation coastguard")).containsExactly("call-outs/w3");
    assertThat(codes(ROOM, "\"quay first\"")).containsExactly("action-cards/w2");
    assertThat(codes(ROOM, "evacuation quay -first")).containsExactly("rendezvous-points/w4");
    assertThat(codes(ROOM, "snow or coastguard"))
        .containsExactlyInAnyOrder("plans/other", "call-outs/w3");
    assertThat(found(ROOM, "coastguard").parts().getFirst())
        .satisfies(part -> {
          assertThat(part.plan()).isEqualTo("wharf");
          assertThat(part.planName()).isEqualTo("Evacuating the wharf");
        });
  }

  private static Map<String, String> with(Map<String, String> some, String... more) {
    var all = new java.util.HashMap<>(some);
    for (var i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  @Test
  void an_extract_shows_the_hit_and_never_more_than_text() {
    kent()
        .plan(
            "nasty",
            Map.of(
                "name",
                "Tunnel <b>fire</b>",
                "triggers",
                "<script>alert('smoke')</script> & smoke \ue000seen\ue001 in the tunnel"));

    var extract = found(ROOM, "smoke").parts().getFirst().extract();

    assertThat(extract.stream().map(FoundPart.Piece::text).collect(Collectors.joining()))
        .as("PostgreSQL leaves tags out; what it leaves in is text")
        .contains("alert('smoke')", "& smoke seen in the tunnel");
    assertThat(extract.stream().filter(FoundPart.Piece::hit))
        .extracting(FoundPart.Piece::text)
        .isNotEmpty()
        .containsOnly("smoke");
  }

  @Test
  void nothing_and_words_that_stand_everywhere_are_told_apart() {
    for (var blank : List.of("", "   ", "\t\n", "\u0000")) {
      assertThat(plans.search(ROOM, blank, Optional.empty()))
          .isInstanceOf(SearchOutcome.Nothing.class);
    }
    for (var common : List.of("the", "of the and", "\"\"", "-", "!!", "'", "or", "& | ! ( ) :*")) {
      assertThat(plans.search(ROOM, common, Optional.empty()))
          .as(common)
          .isInstanceOf(SearchOutcome.TooCommon.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"never closed",
        "a:* & b",
        "'; drop table plans.plan; --",
        "100% _ \\",
        "–“”—…",
        "flood\u0000plain",
        "\ud83d broken",
        "\ue000flood\ue001",
        "Ŵy'n ŷd llifogydd",
        "<mark>flood</mark>"
      })
  void odd_input_is_looked_for_or_not_but_never_fails(String odd) {
    assertThat(plans.search(ROOM, odd, Optional.empty())).isNotNull();
    assertThat(plans.search(ROOM, odd.repeat(500), Optional.of(FORCE))).isNotNull();
  }

  @Test
  void what_is_not_mine_or_marked_too_high_is_not_found() {
    kent().plan("zeppelin", Map.of("name", "Zeppelin raid"));
    kent()
        .add(
            "plans",
            "zeppelin-site",
            Map.of("name", "Zeppelin shed", "type", "site"),
            Marking.OFFICIAL_SENSITIVE);
    var neighbour = Acting.actor(Role.PLANNER, "sussex");
    var regional = Acting.actor(Role.REGIONAL_COORDINATOR, "kent", "sussex");

    assertThat(codes(ROOM, "zeppelin"))
        .containsExactlyInAnyOrder("plans/zeppelin", "plans/zeppelin-site");
    assertThat(codes(neighbour, "zeppelin")).isEmpty();
    assertThat(codes(regional, "zeppelin")).containsExactly("plans/zeppelin");
    assertThat(plans.search(regional, "zeppelin", Optional.of(new ForceId("sussex"))))
        .isEqualTo(new SearchOutcome.Found(List.of(), false));
  }

  @Test
  void what_was_replaced_or_has_ended_is_not_found() {
    var before = kent().plan("airship", Map.of("name", "Airship landing"));
    var values = new java.util.HashMap<>(before.values());
    values.put("name", "Balloon landing");
    changes.change(
        kent().keeper(),
        "plans",
        new uk.muster.register.kind.Draft(FORCE, "airship", values),
        Marking.OFFICIAL,
        before.version(),
        Optional.empty());
    var gone = kent().plan("gone", Map.of("name", "Balloon siege"));
    assertThat(
            changes.end(
                kent().keeper(),
                "plans",
                FORCE,
                "gone",
                gone.version(),
                Optional.of(today.minusDays(1))))
        .isInstanceOf(ChangeOutcome.Saved.class);

    assertThat(codes(ROOM, "airship")).isEmpty();
    assertThat(codes(ROOM, "balloon")).containsExactly("plans/airship");
  }

  @Test
  void more_than_fifty_places_say_so() {
    kent().plan("many", Map.of("name", "Many"));
    for (var i = 0; i < 51; i++) {
      kent()
          .add(
              "plan-words",
              "many-" + i,
              Map.of("name", "Hovercraft " + i, "plan", "many", "meaning", "x"));
    }

    assertThat(found(ROOM, "hovercraft").parts()).hasSize(50);
    assertThat(found(ROOM, "hovercraft").more()).isTrue();
  }
}
