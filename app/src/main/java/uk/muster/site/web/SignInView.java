package uk.muster.site.web;

/// What the sign-in page shows.
///
/// @param refused the last try was refused
/// @param tooMany too many tries failed; the next must wait
/// @param out somebody has just signed out
public record SignInView(boolean refused, boolean tooMany, boolean out) {
  public boolean wrong() {
    return refused || tooMany;
  }

  /// The key of what is wrong.
  public String problem() {
    return tooMany ? "sign-in.wait" : "sign-in.refused";
  }
}
