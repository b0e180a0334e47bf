package uk.muster.reports.text;

import java.util.OptionalInt;

/// Characters that no text of a document holds: controls, halves of a pair, what Unicode will never
/// give a meaning, and what turns the direction of reading round, with which a figure could be
/// shown other than it is.
final class Letters {
  private Letters() {}

  /// Where the first of them stands.
  private static OptionalInt firstStrange(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (isStrange(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /// @throws TextRefused with the line of the first of them
  static void refuseStrange(String text) {
    firstStrange(text)
        .ifPresent(at -> {
          throw new TextRefused(
              1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count(),
              "the character U+%04X cannot stand in a text".formatted(text.codePointAt(at)));
        });
  }

  private static boolean isStrange(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
        || Character.getType(c) == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
