package uk.muster.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.actions.Action;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Classification;

/// A board with all that hangs on it.
///
/// @param meetings the latest first
/// @param actions those it asked for, the first due first
public record BoardRecord(
    Entry board,
    List<Entry> members,
    List<Entry> meetings,
    List<Entry> decisions,
    List<Action> actions) {
  public BoardRecord {
    members = List.copyOf(members);
    meetings = meetings.stream().sorted(Comparator.comparing(BoardRecord::day).reversed()).toList();
    decisions = List.copyOf(decisions);
    actions = List.copyOf(actions);
  }

  /// The day of a meeting: when it was held, else when it is planned; long ago when neither says.
  public static LocalDate day(Entry meeting) {
    return Stream.of("held_on", "planned_for")
        .flatMap(field -> PrintedDate.of(meeting.text(field)).stream())
        .map(PrintedDate::first)
        .findFirst()
        .orElse(LocalDate.EPOCH);
  }

  public static boolean isHeld(Entry meeting) {
    return meeting.text("state").equals("held");
  }

  /// The first planned one from a day on.
  public Optional<Entry> next(LocalDate on) {
    return meetings.reversed().stream()
        .filter(one -> one.text("state").equals("planned") && !day(one).isBefore(on))
        .findFirst();
  }

  /// The last one that was held before a day.
  public Optional<Entry> lastBefore(LocalDate on) {
    return meetings.stream().filter(one -> isHeld(one) && day(one).isBefore(on)).findFirst();
  }

  public long open() {
    return actions.stream().filter(Action::isOpen).count();
  }

  public long overdue(LocalDate on) {
    return actions.stream().filter(action -> action.isOverdue(on)).count();
  }

  /// Whether it should have met: nothing held within its rhythm, counted generously to the end of
  /// the last month of it. A board that meets as needed, or says no rhythm, is never late.
  public boolean isLate(LocalDate on) {
    var months =
        switch (board.text("rhythm")) {
          case "monthly" -> 1;
          case "quarterly" -> 3;
          case "six-monthly" -> 6;
          case "annually" -> 12;
          default -> 0;
        };
    return months > 0
        && lastBefore(on.plusDays(1))
            .map(last -> end(last).plusMonths(months).isBefore(on))
            .orElse(true);
  }

  private static LocalDate end(Entry meeting) {
    return PrintedDate.of(meeting.text("held_on")).map(PrintedDate::last).orElse(LocalDate.EPOCH);
  }

  public Classification classification() {
    return Classification.of(
        Stream.concat(
            Stream.of(Stream.of(board), members.stream(), meetings.stream(), decisions.stream())
                .flatMap(all -> all)
                .map(Entry::classification),
            actions.stream().map(Action::classification)));
  }
}
