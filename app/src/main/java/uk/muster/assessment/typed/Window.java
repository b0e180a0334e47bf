package uk.muster.assessment.typed;

/// The window of the browser in which something was typed.
///
/// @param tab what the form calls the window; empty where it does not say
/// @param nth grows with everything that the window sends; 0 where it does not say
public record Window(String tab, long nth) {
  public static final Window UNKNOWN = new Window("", 0);

  /// Whether it tells what it sent first from what it sent later.
  boolean counts() {
    return nth > 0;
  }
}
