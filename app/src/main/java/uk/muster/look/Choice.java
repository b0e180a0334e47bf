package uk.muster.look;

import java.util.List;

/// One answer of a select, of radios or of checkboxes.
public record Choice(String value, String text, String hint, boolean chosen) {
  public Choice(String value, String text) {
    this(value, text, "", false);
  }

  public Choice hinted(String words) {
    return new Choice(value, text, words, chosen);
  }

  /// The same choices with the one of this value chosen.
  public static List<Choice> choose(List<Choice> choices, String value) {
    return choices.stream()
        .map(c -> new Choice(c.value, c.text, c.hint, c.value.equals(value)))
        .toList();
  }

  /// How the choice of this value reads; the value itself when it is none of them.
  public static String text(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value.equals(value))
        .findFirst()
        .map(Choice::text)
        .orElse(value);
  }
}
