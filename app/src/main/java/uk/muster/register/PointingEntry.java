package uk.muster.register;

import uk.muster.shared.ForceId;

/// An entry that points at another one.
///
/// @param field with which of its fields
public record PointingEntry(String kind, String field, ForceId force, String code, String title) {
  public String path() {
    return Entry.path(kind, force, code);
  }
}
