package uk.muster.reports.edition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// For whom an edition is.
public enum Audience {
  WHOLE("The whole document"),
  PUBLIC("For the public");

  private final String words;

  Audience(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Audience> find(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
