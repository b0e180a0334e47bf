package uk.muster.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.exchange.row.RowCursor;
import uk.muster.exchange.row.Slice;

/// A page of people.
///
/// @param total how many there are on all pages, counted up to {@link #COUNTED}
/// @param uncounted whether there are more than were counted
public record PeoplePage(
    List<Line> people,
    long total,
    boolean uncounted,
    Optional<RowCursor> previous,
    Optional<RowCursor> next) {
  static final int COUNTED = 10_000;

  /// @param counted up to one more than is told
  static PeoplePage of(Slice<Line> found, long counted) {
    return new PeoplePage(
        found.rows(),
        Math.min(counted, COUNTED),
        counted > COUNTED,
        found.previous(),
        found.next());
  }

  public PeoplePage {
    people = List.copyOf(people);
  }

  /// One person on the day asked about.
  ///
  /// @param name empty when none is kept
  /// @param skills in date on the day
  public record Line(
      String personId,
      String name,
      String rank,
      String post,
      String base,
      LocalDate startsOn,
      LocalDate leavesOn,
      List<String> skills) {
    public Line {
      skills = List.copyOf(skills);
    }
  }
}
