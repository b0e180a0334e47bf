package uk.muster.reports.difference;

/// A figure in a statement.
///
/// @param what it was counted from
/// @param open whether nothing but its size could keep it from the public
public record Figure(String what, String value, boolean open) {
  boolean isSame(Figure other) {
    return what.equals(other.what) && value.equals(other.value);
  }
}
