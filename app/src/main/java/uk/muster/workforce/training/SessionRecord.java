package uk.muster.workforce.training;

import java.util.List;

/// A session as it stands, how it stood before, and how many of each force take part.
///
/// @param versions newest first, the one that holds among them
/// @param counts of the forces whose counts may be read
public record SessionRecord(
    CourseSession now, Course course, List<CourseSession> versions, List<SessionCount> counts) {
  public SessionRecord {
    versions = List.copyOf(versions);
    counts = List.copyOf(counts);
  }
}
