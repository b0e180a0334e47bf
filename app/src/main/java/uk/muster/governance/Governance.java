package uk.muster.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.actions.Action;
import uk.muster.actions.ActionLog;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What is worked out from the registers of boards of one force.
@Service
@Transactional(readOnly = true)
public class Governance {
  /// The kinds by which boards ask for actions.
  static final Set<String> ASKING = Set.of("boards", "board-meetings", "agenda-items", "decisions");

  private final Registers registers;
  private final ActionLog log;

  Governance(Registers registers, ActionLog log) {
    this.registers = registers;
    this.log = log;
  }

  /// Every board of a force with all that hangs on it, by name.
  public List<BoardRecord> boards(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_GOVERNANCE, force);
    var question = EntryQuestion.on(on).of(force).sortedBy("name", false);
    var members = by("board", all(actor, "board-members", force, on));
    var meetings = by("board", all(actor, "board-meetings", force, on));
    var decisions = by("meeting", all(actor, "decisions", force, on));
    var boardOf = boardOf(actor, force, on, meetings);
    var actions = new HashMap<String, List<Action>>();
    for (var action : log.askedBy(actor, force, ASKING, on)) {
      actions
          .computeIfAbsent(boardOf.getOrDefault(action.askedBy(), ""), _ -> new ArrayList<>())
          .add(action);
    }
    return registers.all(actor, "boards", question).stream()
        .map(board ->
            new BoardRecord(
                board,
                members.getOrDefault(board.code(), List.of()),
                meetings.getOrDefault(board.code(), List.of()),
                meetings.getOrDefault(board.code(), List.of()).stream()
                    .flatMap(one -> decisions.getOrDefault(one.code(), List.of()).stream())
                    .toList(),
                actions.getOrDefault(board.code(), List.of())))
        .toList();
  }

  /// The board behind each entry that may ask for an action, by kind and reference.
  private Map<String, String> boardOf(
      Actor actor, ForceId force, LocalDate on, Map<String, List<Entry>> meetings) {
    var board = new HashMap<String, String>();
    all(actor, "boards", force, on).forEach(one -> board.put("boards/" + one.code(), one.code()));
    meetings.forEach(
        (code, all) -> all.forEach(meeting -> board.put("board-meetings/" + meeting.code(), code)));
    for (var kind : List.of("agenda-items", "decisions")) {
      for (var one : all(actor, kind, force, on)) {
        board.put(
            kind + "/" + one.code(),
            board.getOrDefault("board-meetings/" + one.text("meeting"), ""));
      }
    }
    return board;
  }

  /// One board.
  public BoardRecord board(Actor actor, ForceId force, String code, LocalDate on) {
    return boards(actor, force, on).stream()
        .filter(one -> one.board().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("board", code));
  }

  /// One meeting with its agenda and what came of it.
  public MeetingRecord meeting(Actor actor, ForceId force, String code, LocalDate on) {
    actor.require(Right.READ_GOVERNANCE, force);
    var meeting = registers.get(actor, "board-meetings", force, code, on);
    var board = board(actor, force, meeting.text("board"), on);
    var items = holding(actor, "agenda-items", force, on, code);
    var decisions = holding(actor, "decisions", force, on, code);
    var asking = new ArrayList<String>(List.of("board-meetings/" + code));
    items.forEach(one -> asking.add("agenda-items/" + one.code()));
    decisions.forEach(one -> asking.add("decisions/" + one.code()));
    return new MeetingRecord(
        board,
        meeting,
        items,
        decisions,
        holding(actor, "due-regard", force, on, code),
        board.actions().stream().filter(one -> asking.contains(one.askedBy())).toList(),
        board.lastBefore(BoardRecord.day(meeting)));
  }

  /// What chief constable and commissioner had due regard to, by what it is about.
  public List<Entry> dueRegard(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_GOVERNANCE, force);
    return registers.all(
        actor, "due-regard", EntryQuestion.on(on).of(force).sortedBy("name", false));
  }

  private List<Entry> all(Actor actor, String kind, ForceId force, LocalDate on) {
    return registers.all(actor, kind, EntryQuestion.on(on).of(force));
  }

  private List<Entry> holding(
      Actor actor, String kind, ForceId force, LocalDate on, String meeting) {
    return registers.all(
        actor, kind, EntryQuestion.on(on).of(force).holding(Map.of("meeting", meeting)));
  }

  private static Map<String, List<Entry>> by(String field, List<Entry> entries) {
    var by = new HashMap<String, List<Entry>>();
    entries.forEach(one -> by.computeIfAbsent(one.text(field), _ -> new ArrayList<>()).add(one));
    return by;
  }
}
