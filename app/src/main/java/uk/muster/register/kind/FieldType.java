package uk.muster.register.kind;

import java.util.List;

/// What a field holds. Everything is kept as text exactly as it was given, but a day, which is a
/// date; a printed date and a number have a form to sort by beside them.
public sealed interface FieldType {
  /// One line.
  record Text() implements FieldType {}

  /// Several lines.
  record LongText() implements FieldType {}

  /// A day of the calendar.
  record Day() implements FieldType {}

  /// A date as exact as printed: a day, a month, a year or a financial year.
  record Printed() implements FieldType {}

  /// A number as printed, perhaps with a comparator.
  ///
  /// @param unit what is counted, such as `units`, or empty
  /// @param whole no decimals
  record Figure(String unit, boolean whole) implements FieldType {}

  /// Pounds.
  record Money() implements FieldType {}

  /// `yes` or `no`.
  record YesNo() implements FieldType {}

  /// One of some words, or several.
  record Choice(List<Word> words, boolean several) implements FieldType {
    public Choice {
      words = List.copyOf(words);
    }
  }

  /// A code of the catalogue, or several.
  record Code(Lookup lookup, boolean several) implements FieldType {}

  /// An entry of a kind in the same force.
  ///
  /// @param kind the code of the kind
  record Link(String kind) implements FieldType {}

  /// An entry of any kind in the same force, as kind and reference: `community-risks/flood`.
  record AnyLink() implements FieldType {}

  /// A web address or the reference of a document.
  record Address() implements FieldType {}

  /// Whether it may hold several codes, parted by `;`.
  default boolean isSeveral() {
    return switch (this) {
      case Choice(_, var several) -> several;
      case Code(_, var several) -> several;
      default -> false;
    };
  }

  /// Whether a column `…_sort` stands beside its text.
  default boolean hasSortColumn() {
    return this instanceof Printed || this instanceof Figure || this instanceof Money;
  }
}
