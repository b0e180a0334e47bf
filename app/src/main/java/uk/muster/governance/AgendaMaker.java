package uk.muster.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.muster.actions.Action;
import uk.muster.look.Words;
import uk.muster.register.Due;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Classification;

/// Makes proposals for an agenda of what is due and what changed. Pure.
///
/// @param kinds how a kind is declared, by its code
record AgendaMaker(MeetingRecord record, LocalDate today, Function<String, Kind> kinds) {
  private static final int MOST_NAMED = 20;

  /// What is proposed one by one, or by `AssessmentProposals`.
  private static final Set<String> PROPOSED_ELSEWHERE =
      Set.of("actions", "board-meetings", "assessments");

  /// All that is not on the agenda yet.
  List<Proposal> proposals(List<Due> due, Map<String, Long> changed, List<Proposal> more) {
    var all = new ArrayList<Proposal>();
    all.addAll(minutes());
    all.addAll(actions());
    all.addAll(due(due));
    all.addAll(changes(changed));
    all.addAll(more);
    var there = record.items().stream().map(item -> item.text("about")).toList();
    return all.stream().filter(one -> !there.contains(one.about())).toList();
  }

  private List<Proposal> minutes() {
    return record.previous().stream()
        .filter(last -> last.text("agreed_on").isEmpty())
        .map(last ->
            new Proposal(
                "board-meetings/" + last.code(),
                "Minutes of the meeting of %s".formatted(Words.date(BoardRecord.day(last))),
                "",
                "decide",
                "nobody has agreed them yet",
                last.classification()))
        .toList();
  }

  private List<Proposal> actions() {
    return record.board().actions().stream()
        .filter(Action::isOpen)
        .map(action ->
            new Proposal(
                "actions/" + action.code(),
                "Action: " + action.name(),
                "Done by %s, due %s. %s"
                    .formatted(action.owner(), orNone(action.due()), action.progress())
                    .strip(),
                "assure",
                action.isOverdue(today) ? "overdue since " + action.due() : "open",
                action.classification()))
        .toList();
  }

  private static String orNone(String date) {
    return date.isEmpty() ? "on no day" : date;
  }

  /// What registers say is due by the meeting, one proposal a kind and field.
  private List<Proposal> due(List<Due> due) {
    var grouped =
        due.stream()
            .filter(one -> !PROPOSED_ELSEWHERE.contains(one.kind()))
            .collect(
                Collectors.groupingBy(
                    one -> one.kind() + "." + one.field(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return grouped.entrySet().stream()
        .map(group -> proposal(group.getKey(), group.getValue()))
        .toList();
  }

  private Proposal proposal(String about, List<Due> due) {
    var first = due.getFirst();
    var label = first.label().toLowerCase(java.util.Locale.UK);
    var named =
        due.stream()
            .limit(MOST_NAMED)
            .map(one -> "%s: %s".formatted(one.text(), one.title()))
            .collect(Collectors.joining("\n"));
    var left = due.size() - MOST_NAMED;
    return new Proposal(
        about,
        "%s: %s (%s)".formatted(first.heading(), label, Words.number(due.size())),
        left > 0 ? named + "\nand %s more".formatted(Words.number(left)) : named,
        "assure",
        "due by the meeting",
        Classification.of(due.stream().limit(MOST_NAMED).map(Due::classification)));
  }

  private List<Proposal> changes(Map<String, Long> changed) {
    if (record.previous().isEmpty() || changed.isEmpty()) {
      return List.of();
    }
    var since = BoardRecord.day(record.previous().get());
    var sum = changed.values().stream().mapToLong(Long::longValue).sum();
    return List.of(
        new Proposal(
            "changed-since/" + since,
            "What changed since %s".formatted(Words.date(since)),
            changed.entrySet().stream()
                .map(one ->
                    "%s: %s"
                        .formatted(
                            kinds.apply(one.getKey()).heading(), Words.number(one.getValue())))
                .collect(Collectors.joining("\n")),
            "note",
            Words.count(sum, "entry was added or changed", "entries were added or changed"),
            Classification.OFFICIAL));
  }
}
