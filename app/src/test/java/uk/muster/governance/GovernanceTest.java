package uk.muster.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.actions.Action;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// Boards on real PostgreSQL: what hangs on them, agendas made of what is due, and who reads what.
@MusterTest
class GovernanceTest {
  private static final ForceId FORCE = new ForceId("durham");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "durham");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Governance governance;
  @Autowired Agendas agendas;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add(
        "boards",
        "spr",
        Map.of("name", "Quarterly meeting", "type", "force", "rhythm", "quarterly"));
    meeting("last", "held", Map.of("held_on", today.minusMonths(2).toString()));
    meeting("next", "planned", Map.of("planned_for", today.plusDays(20).toString()));
    add("agenda-items", "flood", Map.of("name", "Flood", "meeting", "last", "number", "3"));
    add(
        "decisions",
        "pumps",
        Map.of("name", "Pumps", "meeting", "last", "item", "flood", "decided", "Buy"));
    action("by-board", "boards/spr", today.minusDays(1), Marking.OFFICIAL);
    action("by-decision", "decisions/pumps", today.plusDays(9), Marking.OFFICIAL);
    action("hidden", "agenda-items/flood", today.plusDays(9), Marking.OFFICIAL_SENSITIVE);
    action("of-no-board", "", today.plusDays(9), Marking.OFFICIAL);
  }

  private void meeting(String code, String state, Map<String, String> more) {
    var values = new HashMap<>(more);
    values.putAll(Map.of("name", "Meeting " + code, "board", "spr", "state", state));
    add("board-meetings", code, values);
  }

  private void action(String code, String askedBy, LocalDate due, Marking marking) {
    var values =
        Map.of(
            "name",
            "Action " + code,
            "owner",
            "ACC",
            "state",
            "open",
            "asked_by",
            askedBy,
            "due",
            due.toString());
    changes.add(PLANNER, "actions", new Draft(FORCE, code, values), marking);
  }

  private void add(String kind, String code, Map<String, String> values) {
    var outcome = changes.add(PLANNER, kind, new Draft(FORCE, code, values), Marking.OFFICIAL);
    if (outcome instanceof ChangeOutcome.Refused(var faults)) {
      assertThat(faults).allSatisfy(fault -> assertThat(fault.field()).isEqualTo("code"));
    }
  }

  @Test
  void a_board_shows_the_actions_of_its_meetings_items_and_decisions() {
    var board = governance.board(PLANNER, FORCE, "spr", today);

    assertThat(board.actions())
        .extracting(Action::code)
        .containsExactlyInAnyOrder("by-board", "by-decision", "hidden");
    assertThat(board.overdue(today)).isEqualTo(1);
    assertThat(board.next(today).orElseThrow().code()).isEqualTo("next");
    assertThat(board.decisions()).hasSize(1);
    assertThat(board.isLate(today)).isFalse();
    assertThat(board.isLate(today.plusMonths(2))).isTrue();
  }

  @Test
  void a_commissioners_reader_reads_what_is_official_with_its_actions_and_no_other_action() {
    var reader = Acting.actor(Role.COMMISSIONERS_READER, "durham");

    var board = governance.board(reader, FORCE, "spr", today);

    assertThat(board.actions())
        .extracting(Action::code)
        .containsExactlyInAnyOrder("by-board", "by-decision");
    assertThatThrownBy(() -> agendas.proposals(reader, FORCE, "next"))
        .isInstanceOf(NotAllowed.class);
    var elsewhere = Acting.actor(Role.COMMISSIONERS_READER, "kent");
    assertThatThrownBy(() -> governance.boards(elsewhere, FORCE, today))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void an_agenda_is_made_of_what_is_due_and_changed_and_accepted_once() {
    add(
        "strategies",
        "due-soon",
        Map.of(
            "name",
            "Cyber strategy",
            "type",
            "strategy",
            "next_review",
            today.plusDays(3).toString()));

    var proposals = agendas.proposals(PLANNER, FORCE, "next");

    assertThat(proposals)
        .extracting(Proposal::about)
        .contains(
            "board-meetings/last",
            "actions/by-board",
            "strategies.next_review",
            "changed-since/" + today.minusMonths(2))
        .doesNotContain("actions/of-no-board");
    var chosen = List.of("strategies.next_review", "actions/hidden", "nothing/like-it");
    assertThat(agendas.accept(PLANNER, FORCE, "next", chosen)).hasSize(2);
    assertThat(agendas.accept(PLANNER, FORCE, "next", chosen)).isEmpty();
    var items = governance.meeting(PLANNER, FORCE, "next", today).items();
    assertThat(items)
        .extracting(item -> item.text("number"), item -> item.text("about"), item -> item.marking())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("1", "actions/hidden", Marking.OFFICIAL_SENSITIVE),
            org.assertj.core.groups.Tuple.tuple("2", "strategies.next_review", Marking.OFFICIAL));
  }
}
