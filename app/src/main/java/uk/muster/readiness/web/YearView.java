package uk.muster.readiness.web;

import java.util.List;
import uk.muster.look.Drawing;
import uk.muster.look.State;

/// The next 12 months: a finding, a chart, and the table that says the same.
///
/// @param followed the head of the column that follows the limit: "Driver or medic"
/// @param shown how many of the days with a change are in the table
/// @param changes how many days change the number of units in all
/// @param expiring who goes out of date soon; empty for whoever may not read it
public record YearView(
    String heading,
    Drawing drawing,
    String note,
    String followed,
    List<Row> rows,
    int shown,
    int changes,
    String expiring) {
  /// One day on which the number of units changes.
  ///
  /// @param key the letter in the chart; empty for the first day
  /// @param href who changes on the day; empty for whoever may not read it
  /// @param difference "−1", "+2", or empty
  public record Row(
      String key,
      String date,
      String href,
      String what,
      String followed,
      String difference,
      String units) {
    public boolean costs() {
      return difference.startsWith("−");
    }

    public State state() {
      return State.SHORT;
    }
  }

  public boolean hasMore() {
    return shown < changes;
  }
}
