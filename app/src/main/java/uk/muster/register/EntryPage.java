package uk.muster.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.muster.shared.Classification;

/// A page of entries.
///
/// @param total how many there are on all pages, as far as they were counted
/// @param uncounted whether there are more than that
/// @param changed when one of them was recorded last; empty when there is none
/// @param classification of all of them
/// @param previous where the page before begins; empty on the first
/// @param next where the page after begins; empty on the last
public record EntryPage(
    List<Entry> entries,
    long total,
    boolean uncounted,
    Optional<Instant> changed,
    Classification classification,
    Optional<Cursor> previous,
    Optional<Cursor> next) {
  public EntryPage {
    entries = List.copyOf(entries);
  }
}
