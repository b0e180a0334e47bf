package uk.muster.workforce.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How one person stands to one level of command on a day.
///
/// @param skill the code of the level
/// @param heldTo the last day in date; empty when it is not held on the day
/// @param portfolio `open`, `competent` or `not-yet`; empty when none was opened
/// @param booked whether a place on a course for it is booked
/// @param asked whether any course for it says what it requires before
/// @param skills those required before that are not in date
/// @param fitness the levels of fitness required whose last test of the 12 months before is none
///   that was passed
public record CommandLevel(
    String personId,
    String skill,
    Optional<LocalDate> heldTo,
    String portfolio,
    boolean booked,
    boolean asked,
    List<String> skills,
    List<String> fitness) {
  public CommandLevel {
    skills = List.copyOf(skills);
    fitness = List.copyOf(fitness);
  }

  /// Whether the person holds it or is on the way to it.
  public boolean concerns() {
    return heldTo.isPresent() || !portfolio.isEmpty() || booked;
  }

  /// Whether its portfolio was found competent.
  public boolean proven() {
    return portfolio.equals("competent");
  }

  /// Whether nothing is missing that is known to be required.
  public boolean complete() {
    return proven() && skills.isEmpty() && fitness.isEmpty();
  }
}
