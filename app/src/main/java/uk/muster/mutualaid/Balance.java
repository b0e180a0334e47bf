package uk.muster.mutualaid;

/// What was provided and what was received, added up.
///
/// @param unsaid entries among those counted that state no number
public record Balance(long provided, long received, int unsaid) {
  /// Provided less received: below 0 for whoever received more.
  public long net() {
    return provided - received;
  }

  /// Whether more was received than provided.
  public boolean isRecipient() {
    return received > provided;
  }
}
