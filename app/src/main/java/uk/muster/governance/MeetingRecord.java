package uk.muster.governance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.actions.Action;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Classification;

/// A meeting of a board: what is before it, what was decided, and what it asked for.
///
/// @param items in the order of the agenda
/// @param previous the meeting of the board that was held before it
public record MeetingRecord(
    BoardRecord board,
    Entry meeting,
    List<Entry> items,
    List<Entry> decisions,
    List<Entry> dueRegard,
    List<Action> actions,
    Optional<Entry> previous) {
  public MeetingRecord {
    items = items.stream().sorted(Comparator.comparing(MeetingRecord::number)).toList();
    decisions = List.copyOf(decisions);
    dueRegard = List.copyOf(dueRegard);
    actions = List.copyOf(actions);
  }

  /// Items without a number come last.
  private static BigDecimal number(Entry item) {
    return PrintedNumber.of(item.text("number"))
        .map(PrintedNumber::number)
        .orElse(BigDecimal.valueOf(Long.MAX_VALUE));
  }

  /// The number that an item gets which is added at the end.
  int nextNumber() {
    return items.stream()
            .map(MeetingRecord::number)
            .filter(number -> number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0)
            .map(BigDecimal::intValue)
            .max(Comparator.naturalOrder())
            .orElse(0)
        + 1;
  }

  /// What was decided on an item; with no item, what belongs to none.
  public List<Entry> decisionsOn(String item) {
    return decisions.stream().filter(one -> one.text("item").equals(item)).toList();
  }

  public Classification classification() {
    return Classification.of(
            Stream.of(
                    Stream.of(meeting, board.board()),
                    items.stream(),
                    decisions.stream(),
                    dueRegard.stream())
                .flatMap(all -> all)
                .map(Entry::classification))
        .and(Classification.of(actions.stream().map(Action::classification)));
  }
}
