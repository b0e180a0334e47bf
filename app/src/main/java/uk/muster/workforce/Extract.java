package uk.muster.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What forming units needs of a force's register over some days. Days are inclusive; an open end
/// is `Period.OPEN`.
public record Extract(List<Line> people, List<Held> held, List<Away> away, List<OnDuty> duties) {
  public Extract {
    people = List.copyOf(people);
    held = List.copyOf(held);
    away = List.copyOf(away);
    duties = List.copyOf(duties);
  }

  /// One rank and base of a person; several lines of one person do not overlap.
  public record Line(String personId, String rank, String base, LocalDate from, LocalDate to) {}

  /// A skill in date.
  public record Held(String personId, String skill, LocalDate from, LocalDate to) {}

  /// The person fills no post.
  public record Away(String personId, LocalDate from, LocalDate to) {}

  /// On duty, end exclusive.
  public record OnDuty(String personId, Instant from, Instant to) {}
}
