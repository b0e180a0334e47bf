package uk.muster.look.form;

/// Numbers as people type them.
public final class Numbers {
  private static final String COMPARATOR = "([<>]=?)?";

  private Numbers() {}

  /// A number without its pound sign and the commas or spaces of its thousands: `£1,250.50` is
  /// `1250.50`. Whatever is no number stays as it was typed: `1,5` is not 15.
  public static String plain(String text) {
    var bare = text.replaceFirst("^" + COMPARATOR + "\\s*£?\\s*", "$1");
    var grouped = COMPARATOR + "-?\\d{1,3}(,\\d{3})+(\\.\\d+)?";
    var spaced = COMPARATOR + "-?\\d{1,3}( \\d{3})+(\\.\\d+)?";
    if (bare.matches(grouped) || bare.matches(spaced)) {
      return bare.replaceAll("[, ]", "");
    }
    return bare.matches(COMPARATOR + "-?\\d+(\\.\\d+)?") ? bare : text;
  }
}
