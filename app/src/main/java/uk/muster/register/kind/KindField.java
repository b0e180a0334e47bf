package uk.muster.register.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One field of a kind. Made with the static methods, then said more about:
/// `KindField.day("next_review", "Next review").due().listed()`.
///
/// @param name of the column in table and file
/// @param label on pages
/// @param hint under the label of a form, or empty
/// @param done SQL conditions on the entry `c`: where one holds, what was due is done
public record KindField(
    String name, String label, String hint, FieldType type, Set<Use> uses, List<String> done) {
  private static final Set<String> TAKEN =
      Set.of(
          "force",
          "force_id",
          "code",
          "marking",
          "ended_on",
          "valid_from",
          "valid_to",
          "ref",
          "line",
          "recorded_from",
          "recorded_to",
          "recorded_by",
          "import_id",
          "superseded_by",
          "following",
          "fault_column",
          "fault_value",
          "fault_code",
          "fault_words",
          "cells",
          "from",
          "version");

  /// What is done with a field beside showing it.
  public enum Use {
    /// It may not be empty.
    REQUIRED,
    /// The search looks into it.
    SEARCHED,
    /// Lists can be narrowed by it.
    FILTERED,
    /// It is a column of lists.
    LISTED,
    /// Its date stands in the calendar of what is due.
    DUE,
    /// A yes keeps the entry out of what is published.
    WITHHOLDING,
    /// Its date says that something happened: it cannot be in the future.
    HAPPENED
  }

  public KindField {
    uses = Set.copyOf(uses);
    done = List.copyOf(done);
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new IllegalArgumentException("field (%s) must be in snake_case".formatted(name));
    }
    if (TAKEN.contains(name)) {
      throw new IllegalArgumentException(
          "field (%s) is a column that every register has".formatted(name));
    }
  }

  private static KindField of(String name, String label, FieldType type) {
    return new KindField(name, label, "", type, Set.of(), List.of());
  }

  public static KindField text(String name, String label) {
    return of(name, label, new FieldType.Text());
  }

  public static KindField longText(String name, String label) {
    return of(name, label, new FieldType.LongText());
  }

  public static KindField day(String name, String label) {
    return of(name, label, new FieldType.Day());
  }

  public static KindField printedDate(String name, String label) {
    return of(name, label, new FieldType.Printed());
  }

  /// A whole number.
  ///
  /// @param unit what is counted, or empty
  public static KindField number(String name, String label, String unit) {
    return of(name, label, new FieldType.Figure(unit, true));
  }

  /// A number with decimals.
  ///
  /// @param unit what is measured, or empty
  public static KindField decimal(String name, String label, String unit) {
    return of(name, label, new FieldType.Figure(unit, false));
  }

  public static KindField money(String name, String label) {
    return of(name, label, new FieldType.Money());
  }

  public static KindField yesNo(String name, String label) {
    return of(name, label, new FieldType.YesNo());
  }

  /// One of some words.
  ///
  /// @param codesAndWords a code, its words, the next code, its words
  public static KindField choice(String name, String label, String... codesAndWords) {
    return of(name, label, new FieldType.Choice(words(codesAndWords), false));
  }

  /// Several of some words.
  ///
  /// @param codesAndWords a code, its words, the next code, its words
  public static KindField choices(String name, String label, String... codesAndWords) {
    return of(name, label, new FieldType.Choice(words(codesAndWords), true));
  }

  private static List<Word> words(String... codesAndWords) {
    if (codesAndWords.length == 0 || codesAndWords.length % 2 != 0) {
      throw new IllegalArgumentException(
          "codes and words (%s) must come in pairs".formatted(Arrays.toString(codesAndWords)));
    }
    var words = new ArrayList<Word>();
    for (var i = 0; i < codesAndWords.length; i += 2) {
      words.add(new Word(codesAndWords[i], codesAndWords[i + 1]));
    }
    return words;
  }

  public static KindField code(String name, String label, Lookup lookup) {
    return of(name, label, new FieldType.Code(lookup, false));
  }

  public static KindField codes(String name, String label, Lookup lookup) {
    return of(name, label, new FieldType.Code(lookup, true));
  }

  /// An entry of a kind in the same force.
  ///
  /// @param kind the code of the kind of record that it points at
  public static KindField link(String name, String label, String kind) {
    return of(name, label, new FieldType.Link(kind));
  }

  /// An entry of whatever kind in the same force.
  public static KindField anyLink(String name, String label) {
    return of(name, label, new FieldType.AnyLink());
  }

  public static KindField address(String name, String label) {
    return of(name, label, new FieldType.Address());
  }

  public KindField hinted(String words) {
    return new KindField(name, label, words, type, uses, done);
  }

  public KindField required() {
    return with(Use.REQUIRED);
  }

  public KindField searched() {
    return with(Use.SEARCHED);
  }

  public KindField filtered() {
    return with(Use.FILTERED);
  }

  public KindField listed() {
    return with(Use.LISTED);
  }

  /// A yes keeps the entry out of what is published; for {@link #yesNo} only.
  public KindField withholding() {
    return with(Use.WITHHOLDING);
  }

  /// Its date says that something happened, so it cannot be in the future; for a printed date only.
  public KindField happened() {
    if (!(type instanceof FieldType.Printed)) {
      throw new IllegalArgumentException("field (%s) is no printed date".formatted(name));
    }
    return with(Use.HAPPENED);
  }

  public KindField due() {
    if (!(type instanceof FieldType.Day || type instanceof FieldType.Printed)) {
      throw new IllegalArgumentException("field (%s) is no date: it cannot be due".formatted(name));
    }
    return with(Use.DUE);
  }

  /// What is due is done once a choice is one of these words.
  public KindField doneWhen(KindField choice, String... words) {
    var known = choice.type() instanceof FieldType.Choice(var all, _) ? all : List.<Word>of();
    for (var word : words) {
      if (known.stream().noneMatch(one -> one.code().equals(word))) {
        throw new IllegalArgumentException(
            "%s (%s) is none of its words".formatted(choice.name(), word));
      }
    }
    return doneWhere("c.%s in ('%s')".formatted(choice.name(), String.join("', '", words)));
  }

  /// What is due is done once the printed date of another field is given.
  public KindField doneOnce(KindField given) {
    return doneWhere("c.%s <> ''".formatted(given.name()));
  }

  /// What is due is done once another printed date, of when it was last done, is no earlier.
  public KindField doneSince(KindField last) {
    return doneWhere("c.%s_sort >= c.%s".formatted(last.name(), isDay() ? name : name + "_sort"));
  }

  /// What only comes to its end by itself is never overdue.
  public KindField endingByItself() {
    return doneWhere("register.last_day(c.%s) < :on".formatted(name));
  }

  /// What is due is done where SQL says so of the entry `c`, on the day `:on`.
  public KindField doneWhere(String condition) {
    if (!is(Use.DUE)) {
      throw new IllegalArgumentException(
          "field (%s) is not due: it cannot be done".formatted(name));
    }
    var all = new ArrayList<>(done);
    all.add(condition);
    return new KindField(name, label, hint, type, uses, all);
  }

  private KindField with(Use use) {
    var all = EnumSet.of(use);
    all.addAll(uses);
    return new KindField(name, label, hint, type, all, done);
  }

  public boolean is(Use use) {
    return uses.contains(use);
  }

  public boolean isDay() {
    return type instanceof FieldType.Day;
  }
}
