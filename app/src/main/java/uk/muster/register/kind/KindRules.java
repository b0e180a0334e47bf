package uk.muster.register.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// A module's own checks between the fields of one row. Pure: the same for a form and for a file.
@FunctionalInterface
public interface KindRules {
  /// Nothing more is asked of a row than of its fields.
  KindRules NONE = _ -> List.of();

  /// All that is wrong with a row whose fields can each be read.
  List<Wrong> check(Draft row);

  /// Both.
  default KindRules and(KindRules other) {
    return row -> Stream.concat(check(row).stream(), other.check(row).stream()).toList();
  }

  /// The later date must not be before the earlier one; where one is missing nothing is said.
  static KindRules notBefore(KindField later, KindField earlier) {
    return row -> {
      var to = row.date(later.name());
      var from = row.date(earlier.name());
      var wrong =
          to.isPresent() && from.isPresent() && to.get().last().isBefore(from.get().first());
      return wrong
          ? List.of(
              new Wrong(
                  later.name(),
                  row.text(later.name()),
                  "%s (%s) is before %s (%s)"
                      .formatted(
                          later.label(),
                          to.get().words(),
                          earlier.label().toLowerCase(Locale.UK),
                          from.get().words())))
          : List.of();
    };
  }

  /// What has happened cannot be in the future.
  static KindRules notAfter(KindField happened, Supplier<LocalDate> today) {
    return row ->
        row
            .date(happened.name())
            .filter(date -> date.first().isAfter(today.get()))
            .map(date ->
                new Wrong(
                    happened.name(),
                    row.text(happened.name()),
                    "%s (%s) is in the future".formatted(happened.label(), date.words())))
            .stream()
            .toList();
  }

  /// A row may not point at itself.
  static KindRules notItself(KindField link) {
    return row ->
        Optional.of(row.text(link.name()))
            .filter(to -> to.equals(row.code()))
            .map(to ->
                new Wrong(link.name(), to, "%s (%s) is the row itself".formatted(link.label(), to)))
            .stream()
            .toList();
  }

  /// A field may hold something only while a choice is one of these words.
  static KindRules onlyWhile(KindField given, KindField choice, String... words) {
    return row -> {
      var said = row.text(choice.name());
      return row.text(given.name()).isEmpty() || List.of(words).contains(said)
          ? List.of()
          : List.of(
              new Wrong(
                  choice.name(),
                  said,
                  "%s (%s) does not go with %s (%s)"
                      .formatted(
                          choice.label(),
                          said.isEmpty() ? "not said" : said,
                          given.label().toLowerCase(Locale.UK),
                          row.text(given.name()))));
    };
  }

  /// A field that says something needs another that says what it means.
  static KindRules needs(KindField given, KindField needed) {
    return row ->
        row.text(given.name()).isEmpty() || !row.text(needed.name()).isEmpty()
            ? List.of()
            : List.of(
                new Wrong(
                    needed.name(),
                    "",
                    "%s is empty: %s (%s) means nothing without it"
                        .formatted(
                            needed.label(),
                            given.label().toLowerCase(Locale.UK),
                            row.text(given.name()))));
  }

  /// The field may hold something only while the choice is one of these words; said of the field.
  static KindRules belongsTo(KindField given, KindField choice, String... words) {
    return row -> {
      var value = row.text(given.name());
      var said = row.text(choice.name());
      return value.isEmpty() || List.of(words).contains(said)
          ? List.of()
          : List.of(
              new Wrong(
                  given.name(),
                  value,
                  "%s (%s) does not go with the %s %s"
                      .formatted(
                          given.label(),
                          value,
                          choice.label().toLowerCase(Locale.UK),
                          said.isEmpty() ? "(not said)" : said)));
    };
  }

  /// What the choice is without the field to explain it.
  static KindRules explained(KindField choice, String word, KindField explanation) {
    return row ->
        row.text(choice.name()).equals(word) && row.text(explanation.name()).isEmpty()
            ? List.of(
                new Wrong(
                    explanation.name(),
                    "",
                    "%s is empty: %s (%s) needs it"
                        .formatted(explanation.label(), choice.label(), word)))
            : List.of();
  }
}
