package uk.muster.workforce.training;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A course with its sessions to come.
public record CourseLine(Course course, Sessions sessions) {

  /// Sessions from a day on that are not cancelled.
  ///
  /// @param places all together, when any are stated
  public record Sessions(int number, Optional<LocalDate> next, OptionalInt places, int booked) {}
}
