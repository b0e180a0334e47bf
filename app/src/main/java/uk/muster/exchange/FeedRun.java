package uk.muster.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/// One import or undoing under way, told to the feed.
///
/// @param at the instant that its rows are recorded from
/// @param forces the forces that the file speaks of
/// @param changed those of them where rows were added or changed; empty before the merge
/// @param intoEmpty true when the register held nothing of these forces before
/// @param undoing true when an import is undone; `asAt` is then that of the newest import left
public record FeedRun(
    long importId,
    OffsetDateTime at,
    LocalDate asAt,
    List<String> forces,
    Collection<String> changed,
    boolean intoEmpty,
    boolean undoing) {
  public FeedRun {
    forces = List.copyOf(forces);
    changed = List.copyOf(changed);
  }

  FeedRun intoEmpty(boolean empty) {
    return new FeedRun(importId, at, asAt, forces, changed, empty, undoing);
  }

  FeedRun withChanged(Collection<String> forcesChanged) {
    return new FeedRun(importId, at, asAt, forces, forcesChanged, intoEmpty, undoing);
  }
}
