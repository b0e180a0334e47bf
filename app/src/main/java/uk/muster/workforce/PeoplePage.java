package uk.muster.workforce;

import java.time.LocalDate;
import java.util.List;

/// A page of people.
///
/// @param total how many there are on all pages
public record PeoplePage(List<Line> people, long total) {
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
