package uk.muster.register.kind;

import java.util.Optional;

/// Letters that no text of a register has, so that its file can always be read in again.
public final class OddLetters {
  private static final String IN_LONG_TEXTS = "\n\r\t";

  private OddLetters() {}

  /// What is wrong with the letters of a field: one that controls a device, or none that is seen.
  public static Optional<Wrong> fault(KindField field, String text) {
    var allowed =
        field.type() instanceof FieldType.LongText || field.type() instanceof FieldType.Address
            ? IN_LONG_TEXTS
            : "";
    var odd =
        text.chars()
            .filter(letter -> Character.isISOControl(letter) && allowed.indexOf(letter) < 0)
            .findFirst();
    if (odd.isPresent()) {
      return wrong(field, text, "holds the control character U+%04X".formatted(odd.getAsInt()));
    }
    return !text.isEmpty() && text.codePoints().noneMatch(OddLetters::isSeen)
        ? wrong(field, text, "is empty: it holds nothing that can be seen")
        : Optional.empty();
  }

  private static Optional<Wrong> wrong(KindField field, String text, String fault) {
    return Optional.of(new Wrong(field.name(), text, field.label() + " " + fault));
  }

  private static boolean isSeen(int letter) {
    return !Character.isWhitespace(letter)
        && !Character.isSpaceChar(letter)
        && Character.getType(letter) != Character.FORMAT
        && !Character.isISOControl(letter);
  }
}
