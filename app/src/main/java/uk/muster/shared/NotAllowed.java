package uk.muster.shared;

/// The actor may not do this here. Pages answer 403, and the refusal is recorded.
public final class NotAllowed extends RuntimeException {
  private final Right right;
  private final String force;

  public NotAllowed(Right right, String force) {
    super(
        "Your post does not have the right %s%s"
            .formatted(
                right.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                force.isEmpty() ? "" : " for " + force));
    this.right = right;
    this.force = force;
  }

  public Right right() {
    return right;
  }

  /// The force asked about, or empty.
  public String force() {
    return force;
  }
}
