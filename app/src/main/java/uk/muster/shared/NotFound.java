package uk.muster.shared;

/// What was asked for does not exist, or not for this actor: the two look the same from outside.
public final class NotFound extends RuntimeException {
  public NotFound(String what, String value) {
    super("There is no %s %s here".formatted(what, value));
  }

  private NotFound(String words) {
    super(words);
  }

  /// What was asked for cannot exist.
  ///
  /// @param why a sentence with what was asked for
  public static NotFound because(String why) {
    return new NotFound(why);
  }
}
