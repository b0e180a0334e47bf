package uk.muster.access.posts;

/// What became of a wish to share names.
public sealed interface SharingOutcome {
  /// They are shared.
  record Shared() implements SharingOutcome {}

  /// The force is not in that region or regional unit.
  record NotItsRegion(String region) implements SharingOutcome {}

  /// They are shared with it already; that ends first.
  record SharedAlready(String region) implements SharingOutcome {}

  /// The days lie in the past, or more than a year ahead.
  record OutsideAYear() implements SharingOutcome {}
}
