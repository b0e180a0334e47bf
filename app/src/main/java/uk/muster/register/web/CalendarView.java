package uk.muster.register.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// What is due in a month, and what is overdue.
///
/// @param weeks the month in weeks, for wide pages; the list says the same
public record CalendarView(
    String heading,
    String month,
    List<Week> weeks,
    Table due,
    Table overdue,
    Link before,
    Link after,
    Field force,
    List<Choice> forces,
    String file) {
  public CalendarView {
    weeks = List.copyOf(weeks);
    forces = List.copyOf(forces);
  }

  /// Seven days from Monday on.
  public record Week(List<Day> days) {
    public Week {
      days = List.copyOf(days);
    }
  }

  /// One day of the calendar.
  ///
  /// @param number of the day in the month; 0 outside it
  public record Day(int number, boolean today, List<Link> due, int more) {
    public Day {
      due = List.copyOf(due);
    }
  }
}
