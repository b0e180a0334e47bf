package uk.muster.shared;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A language of the shell with every word of it, from the file `words/<code>.properties`. What
/// stands inside a page is English in both.
///
/// @param code as HTML writes it, such as `cy`
public record Language(String code, Map<String, String> words) {
  public static final Language ENGLISH = read("en-GB");
  public static final Language WELSH = read("cy");

  /// Words of the shell that pages give it in English, by the beginning of their keys.
  private static final String FIXED = "(part|region|force)\\..*";

  public Language {
    words = Map.copyOf(words);
  }

  /// A word that may have stayed English.
  ///
  /// @param language its code where it is not the shell's language, else null
  public record Said(String text, @Nullable String language) {}

  /// The words of a key; `{0}` and so on are filled with the values.
  public String say(String key, Object... values) {
    var text = words.get(key);
    if (text == null) {
      throw new IllegalStateException("the shell has no word %s in %s".formatted(key, code));
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i].toString());
    }
    return text;
  }

  /// What a page wrote in English, such as a breadcrumb: translated where it is the name of a part
  /// of Muster, a region or a force, else left as it is and marked as English.
  public Said said(String english) {
    if (isEnglish()) {
      return new Said(english, null);
    }
    return ENGLISH.words.entrySet().stream()
        .filter(entry -> entry.getValue().equals(english) && entry.getKey().matches(FIXED))
        .map(Map.Entry::getKey)
        .min(String::compareTo)
        .map(key -> new Said(say(key), null))
        .orElse(new Said(english, ENGLISH.code));
  }

  /// "21 November 2026".
  public String date(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /// "November 2026".
  public String month(YearMonth month) {
    return say("month." + month.getMonthValue()) + " " + month.getYear();
  }

  public boolean isEnglish() {
    return code.equals("en-GB");
  }

  /// The language one can switch to.
  public Language other() {
    return isEnglish() ? WELSH : ENGLISH;
  }

  private static Language read(String code) {
    var name = "/words/" + code + ".properties";
    try (var file = Objects.requireNonNull(Language.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
      var words = new Properties();
      words.load(reader);
      return new Language(
          code,
          words.stringPropertyNames().stream()
              .collect(Collectors.toMap(key -> key, words::getProperty)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
