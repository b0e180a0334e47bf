package uk.muster.shared;

import java.util.List;

/// How one person wants pages to be.
///
/// @param language of the shell
/// @param dark the dark theme instead of the light one
/// @param letterKeys whether single letters and signs act as keys
public record Appearance(Language language, boolean dark, boolean letterKeys) {
  public static final Appearance USUAL = new Appearance(Language.ENGLISH, false, true);

  /// Reads back what {@link #kept} gave; what cannot be understood is as usual.
  public static Appearance of(String kept) {
    var words = List.of(kept.split("-", -1));
    return new Appearance(
        words.contains("welsh") ? Language.WELSH : Language.ENGLISH,
        words.contains("dark"),
        !words.contains("letterless"));
  }

  /// How it is kept, in letters and hyphens only.
  public String kept() {
    return String.join(
        "-",
        language.isEnglish() ? "english" : "welsh",
        dark ? "dark" : "light",
        letterKeys ? "letters" : "letterless");
  }

  /// The same with one thing changed; what is not understood changes nothing.
  public Appearance with(String what, String value) {
    return switch (what + "=" + value) {
      case "language=cy" -> new Appearance(Language.WELSH, dark, letterKeys);
      case "language=en-GB" -> new Appearance(Language.ENGLISH, dark, letterKeys);
      case "theme=dark" -> new Appearance(language, true, letterKeys);
      case "theme=light" -> new Appearance(language, false, letterKeys);
      case "letters=on" -> new Appearance(language, dark, true);
      case "letters=off" -> new Appearance(language, dark, false);
      default -> this;
    };
  }
}
