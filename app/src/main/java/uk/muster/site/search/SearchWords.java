package uk.muster.site.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was typed into the search: capitals, accents and spaces round it do not matter for names.
record SearchWords(String typed) {
  private static final int LONGEST = 100;
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern COLLAR_NUMBER = Pattern.compile("(?=.*\\d)[\\p{L}\\d./-]{1,40}");

  SearchWords {
    typed = typed.strip().replaceAll("\\p{Cntrl}+", " ");
    typed = typed.substring(0, Math.min(typed.length(), LONGEST));
  }

  /// Whether the words stand in one of these names, each at the beginning of one of its words.
  boolean match(String... names) {
    var wanted = " " + plain(typed);
    return !typed.isEmpty()
        && Stream.of(names).anyMatch(name -> (" " + plain(name)).contains(wanted));
  }

  private static String plain(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\d&]+", " ");
  }

  /// Whether this may be a collar number: one word with a digit in it.
  boolean mayBeACollarNumber() {
    return COLLAR_NUMBER.matcher(typed).matches();
  }
}
