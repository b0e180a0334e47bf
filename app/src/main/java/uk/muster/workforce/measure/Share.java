package uk.muster.workforce.measure;

/// So many of so many.
public record Share(long part, long whole) {
  Share and(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }
}
