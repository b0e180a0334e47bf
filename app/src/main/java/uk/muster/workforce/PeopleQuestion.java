package uk.muster.workforce;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// Which people of a force are asked for; an empty text asks for all.
///
/// @param on the day whose rank, post and base are shown; who does not serve then is left out
/// @param text part of a collar number, name or post
/// @param skill in date on the day
/// @param after the last collar number of the page before, or empty for the first page
/// @param knownOn as Muster knew it at that instant; empty for now
public record PeopleQuestion(
    ForceId force,
    LocalDate on,
    String text,
    String rank,
    String base,
    String skill,
    String after,
    Optional<java.time.Instant> knownOn) {

  /// How many people one page holds.
  public static final int PAGE = 50;

  /// Everyone who serves on the day.
  public static PeopleQuestion of(ForceId force, LocalDate on) {
    return new PeopleQuestion(force, on, "", "", "", "", "", Optional.empty());
  }

  public PeopleQuestion after(String personId) {
    return new PeopleQuestion(force, on, text, rank, base, skill, personId, knownOn);
  }

  public PeopleQuestion holding(String skillInDate) {
    return new PeopleQuestion(force, on, text, rank, base, skillInDate, after, knownOn);
  }

  public PeopleQuestion like(String words) {
    return new PeopleQuestion(force, on, words, rank, base, skill, after, knownOn);
  }
}
