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

  /// The right holds for the force, but the post leads on another threat.
  ///
  /// @param leadsOn the threat that the post leads on; empty when it names none
  public NotAllowed(Right right, String force, String threat, String leadsOn) {
    super(
        "Your post leads on %s: another lead has the right %s on %s for %s"
            .formatted(
                leadsOn.isEmpty() ? "no threat" : leadsOn,
                right.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                threat,
                force));
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
