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

  public String problem() {
    return tooMany
        ? "Too many tries have failed from here. Wait a minute, then try again"
        : "The account name or the password is not right";
  }
}
