package uk.muster.workforce.training.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// The sessions of a month, as weeks and as a list.
public record CalendarView(
    String heading,
    List<FieldError> errors,
    String force,
    List<Choice> forces,
    Field month,
    Link before,
    Link after,
    List<Week> weeks,
    Table sessions,
    String download) {
  public CalendarView {
    errors = List.copyOf(errors);
    forces = List.copyOf(forces);
    weeks = List.copyOf(weeks);
  }

  /// Monday to Sunday.
  public record Week(List<Day> days) {
    public Week {
      days = List.copyOf(days);
    }
  }

  /// One day with what begins on it.
  ///
  /// @param inMonth false for days of the months beside
  /// @param more how many sessions are not named
  public record Day(String number, boolean inMonth, List<Link> sessions, int more) {
    public Day {
      sessions = List.copyOf(sessions);
    }
  }
}
