package uk.muster.shared;

/// For which forces of a post a right of its role holds.
public enum Reach {
  /// For none.
  NO,
  /// For those that share their names with the region of the post.
  SHARED,
  /// For all.
  YES
}
