package uk.muster.access.web;

import java.util.List;

/// What the page of a person's sessions shows.
///
/// @param ended a session has just been ended
public record SessionsView(String heading, List<Line> lines, boolean ended) {
  public SessionsView {
    lines = List.copyOf(lines);
  }

  /// One session.
  ///
  /// @param here whether it is the one that asks
  public record Line(
      String handle,
      String since,
      String lastUsed,
      String from,
      String browser,
      String by,
      boolean here) {}
}
