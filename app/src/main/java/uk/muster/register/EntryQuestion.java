package uk.muster.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// Which entries of a kind are asked for.
///
/// @param force one force, or empty for all that the actor may read
/// @param text what the searched fields must hold; empty for anything
/// @param filters codes that fields must hold, by the names of the fields
/// @param on the day on which they are true
/// @param knownOn as Muster knew it at that instant; empty for what it knows today
/// @param published whether only what may be published is meant: nothing marked above OFFICIAL,
///   nothing withheld
/// @param ended whether those are shown that ended before the day
/// @param sort the field sorted by, or `code`
/// @param from where the page begins; empty for the first
/// @param most how many are handed out at most
public record EntryQuestion(
    Optional<ForceId> force,
    String text,
    Map<String, String> filters,
    LocalDate on,
    Optional<Instant> knownOn,
    boolean published,
    boolean ended,
    String sort,
    boolean descending,
    Optional<Cursor> from,
    int most) {
  /// How many entries one page holds.
  public static final int PAGE = 50;

  public EntryQuestion {
    filters = Map.copyOf(filters);
    if (most < 1 || most > 1000) {
      throw new IllegalArgumentException("most (%d) must be from 1 to 1000".formatted(most));
    }
  }

  /// All entries true on a day, in the order of their references.
  public static EntryQuestion on(LocalDate day) {
    return new EntryQuestion(
        Optional.empty(),
        "",
        Map.of(),
        day,
        Optional.empty(),
        false,
        false,
        "code",
        false,
        Optional.empty(),
        PAGE);
  }

  public EntryQuestion of(ForceId one) {
    return new EntryQuestion(
        Optional.of(one),
        text,
        filters,
        on,
        knownOn,
        published,
        ended,
        sort,
        descending,
        from,
        most);
  }

  public EntryQuestion searching(String words) {
    return new EntryQuestion(
        force, words, filters, on, knownOn, published, ended, sort, descending, from, most);
  }

  public EntryQuestion holding(Map<String, String> codes) {
    return new EntryQuestion(
        force, text, codes, on, knownOn, published, ended, sort, descending, from, most);
  }

  public EntryQuestion knownAt(Optional<Instant> at) {
    return new EntryQuestion(
        force, text, filters, on, at, published, ended, sort, descending, from, most);
  }

  public EntryQuestion forPublication() {
    return new EntryQuestion(
        force, text, filters, on, knownOn, true, ended, sort, descending, from, most);
  }

  public EntryQuestion withEnded(boolean too) {
    return new EntryQuestion(
        force, text, filters, on, knownOn, published, too, sort, descending, from, most);
  }

  public EntryQuestion sortedBy(String field, boolean downwards) {
    return new EntryQuestion(
        force, text, filters, on, knownOn, published, ended, field, downwards, from, most);
  }

  public EntryQuestion from(Optional<Cursor> cursor) {
    return new EntryQuestion(
        force, text, filters, on, knownOn, published, ended, sort, descending, cursor, most);
  }

  public EntryQuestion atMost(int rows) {
    return new EntryQuestion(
        force, text, filters, on, knownOn, published, ended, sort, descending, from, rows);
  }
}
