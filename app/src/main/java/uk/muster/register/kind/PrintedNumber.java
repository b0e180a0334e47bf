package uk.muster.register.kind;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// A number as exact as it was printed, perhaps with a comparator: `12`, `>80`, `>=12`, `3.5`.
///
/// @param comparator empty, `>`, `<`, `>=` or `<=`
public record PrintedNumber(String text, String comparator, BigDecimal number) {
  private static final Pattern SHAPE = Pattern.compile("(>=|<=|>|<)?(-?\\d{1,12}(?:\\.\\d{1,6})?)");

  /// What a text means; empty when it is no number.
  public static Optional<PrintedNumber> of(String text) {
    var found = SHAPE.matcher(text);
    return found.matches()
        ? Optional.of(
            new PrintedNumber(
                text,
                Objects.requireNonNullElse(found.group(1), ""),
                new BigDecimal(Objects.requireNonNullElse(found.group(2), "0"))))
        : Optional.empty();
  }

  public boolean isWhole() {
    return number.scale() <= 0;
  }

  /// As pages write it: "more than 80", "at least 12", "1,940".
  public String words() {
    var format = NumberFormat.getInstance(Locale.UK);
    format.setMinimumFractionDigits(number.scale());
    format.setMaximumFractionDigits(number.scale());
    var plain = format.format(number).replace('-', '−');
    return switch (comparator) {
      case ">" -> "more than " + plain;
      case "<" -> "fewer than " + plain;
      case ">=" -> "at least " + plain;
      case "<=" -> "at most " + plain;
      default -> plain;
    };
  }
}
