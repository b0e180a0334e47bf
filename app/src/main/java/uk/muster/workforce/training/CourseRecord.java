package uk.muster.workforce.training;

import java.util.List;

/// A course as it stands, how it stood before, and its sessions.
///
/// @param versions newest first, the one that holds among them
public record CourseRecord(Course now, List<Course> versions, List<CourseSession> sessions) {
  public CourseRecord {
    versions = List.copyOf(versions);
    sessions = List.copyOf(sessions);
  }
}
