package uk.muster.risks.scheme;

import java.time.Instant;
import java.time.LocalDate;
import uk.muster.look.Words;

/// That a scoring table is a force's own: from which day, where it comes from, and who said so.
///
/// @param version counts the versions of the table in the force, in the order of their recording
/// @param from the day from which it holds, until a later one does
/// @param source where the force has it from, in its own words
/// @param by the post that recorded it
/// @param at when it was recorded
public record Own(int version, LocalDate from, String source, String by, Instant at) {
  /// "the force's own from 3 March 2026, recorded by Risk analyst: agreed by the tasking board".
  public String words() {
    return "the force's own from %s, recorded by %s: %s".formatted(Words.date(from), by, source);
  }
}
