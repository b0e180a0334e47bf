package uk.muster.register;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.muster.files.Fields;
import uk.muster.reference.Catalogue;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.OddLetters;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.register.kind.Word;
import uk.muster.register.kind.Wrong;

/// What the text of a field may be, and what it means: the same for forms, files and pages.
public final class FieldReading {
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 4000;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Map<Lookup, Map<String, String>> lookups = new EnumMap<>(Lookup.class);
  private final Map<Lookup, List<Word>> words = new EnumMap<>(Lookup.class);
  private final Clock clock;

  /// @param clock says today: what has happened is not in the future
  public FieldReading(Catalogue catalogue, Clock clock) {
    this.clock = clock;
    for (var lookup : Lookup.values()) {
      var found = lookup.words(catalogue);
      words.put(lookup, found);
      lookups.put(
          lookup, found.stream().collect(Collectors.toMap(Word::code, Word::words, (a, _) -> a)));
    }
  }

  /// The words that a field may be chosen from; none where it is written freely.
  public List<Word> words(KindField field) {
    return switch (field.type()) {
      case FieldType.Choice(var all, _) -> all;
      case FieldType.Code(var lookup, _) -> words.getOrDefault(lookup, List.of());
      case FieldType.YesNo() -> List.of(new Word("yes", "Yes"), new Word("no", "No"));
      default -> List.of();
    };
  }

  /// Whether the catalogue has the code.
  boolean isKnown(Lookup lookup, String code) {
    return lookups.getOrDefault(lookup, Map.of()).containsKey(code);
  }

  /// All that is wrong with a row: first its fields, and when they are right, the rules between
  /// them.
  public List<Wrong> wrong(Kind kind, Draft row) {
    var inFields =
        kind.fields().stream()
            .flatMap(field -> wrong(field, row.text(field.name())).stream())
            .toList();
    return inFields.isEmpty() ? kind.rules().check(row) : inFields;
  }

  /// What is wrong with the text of a field, if anything.
  public Optional<Wrong> wrong(KindField field, String text) {
    var odd = OddLetters.fault(field, text);
    if (odd.isPresent()) {
      return odd;
    }
    if (text.isEmpty()) {
      return field.is(KindField.Use.REQUIRED)
          ? Optional.of(new Wrong(field.name(), "", "%s is empty".formatted(field.label())))
          : Optional.empty();
    }
    return Optional.ofNullable(fault(field, text))
        .map(fault -> new Wrong(field.name(), text, said(field, text) + fault));
  }

  private static String said(KindField field, String text) {
    return text.length() > 60
        ? "%s has %d characters and ".formatted(field.label(), text.length())
        : "%s (%s) ".formatted(field.label(), text);
  }

  private @Nullable String fault(KindField field, String text) {
    return switch (field.type()) {
      case FieldType.Text() -> text.length() > LONGEST_LINE ? "may have at most 200" : null;
      case FieldType.LongText(), FieldType.Address() ->
          text.length() > LONGEST_TEXT ? "may have at most 4,000" : null;
      case FieldType.Day() ->
          Fields.day(text).isEmpty() ? "is not a day of the calendar such as 2026-02-28" : null;
      case FieldType.Printed() -> date(field, text);
      case FieldType.Figure(var unit, var whole) -> number(text, whole, unit);
      case FieldType.Money() -> number(text, false, "");
      case FieldType.YesNo() -> Set.of("yes", "no").contains(text) ? null : "must be yes or no";
      case FieldType.Choice _, FieldType.Code _ -> unknown(field, text);
      case FieldType.Link _ ->
          text.matches("[A-Za-z0-9._-]{1,32}") ? null : "is not the reference of an entry";
      case FieldType.AnyLink() ->
          text.matches("[a-z-]+/[A-Za-z0-9._-]{1,32}")
              ? null
              : "is not kind and reference of an entry, such as teams/cyber-team";
    };
  }

  private @Nullable String date(KindField field, String text) {
    var date = PrintedDate.of(text);
    if (date.isEmpty()) {
      return "is not a day, month, year or financial year such as 2026-02-28, 2026-02, 2026 or"
          + " 2026/27";
    }
    return field.is(KindField.Use.HAPPENED) && date.get().first().isAfter(LocalDate.now(clock))
        ? "is in the future"
        : null;
  }

  /// No register counts or measures anything below 0, and a share is one of a hundred.
  private static @Nullable String number(String text, boolean whole, String unit) {
    var number = PrintedNumber.of(text);
    if (number.isEmpty()) {
      return "is not a number such as 12, >80 or >=12";
    }
    if (number.get().number().signum() < 0) {
      return "must be 0 or more";
    }
    if (unit.equals("per cent") && number.get().number().compareTo(HUNDRED) > 0) {
      return "must be 100 per cent or less";
    }
    return whole && !number.get().isWhole() ? "must be a whole number" : null;
  }

  private @Nullable String unknown(KindField field, String text) {
    var codes = codes(field, text);
    if (codes.size() != Set.copyOf(codes).size()) {
      return "names one of them twice";
    }
    var known = words(field).stream().map(Word::code).collect(Collectors.toSet());
    var strange = codes.stream().filter(code -> !known.contains(code)).toList();
    if (strange.isEmpty()) {
      return null;
    }
    var some = words(field).stream().map(Word::code).limit(8).collect(Collectors.joining(", "));
    return "%s not one of %s%s"
        .formatted(
            codes.size() == 1 ? "is" : "holds %s, which is".formatted(strange.getFirst()),
            some,
            known.size() > 8 ? " and %d more".formatted(known.size() - 8) : "");
  }

  /// The codes in a field that may hold several; the text itself in any other.
  public static List<String> codes(KindField field, String text) {
    return text.isEmpty()
        ? List.of()
        : field.type().isSeveral() ? List.of(text.split(";", -1)) : List.of(text);
  }

  /// What a page shows instead of the text; empty when nothing was given.
  public String shown(KindField field, String text) {
    if (text.isEmpty()) {
      return "";
    }
    return switch (field.type()) {
      case FieldType.Day(), FieldType.Printed() ->
          PrintedDate.of(text).map(PrintedDate::words).orElse(text);
      case FieldType.Figure(var unit, _) ->
          unit.isEmpty() ? number(text) : number(text) + " " + ofOne(text, unit);
      case FieldType.Money() -> "£" + number(text);
      case FieldType.YesNo() -> text.equals("yes") ? "Yes" : "No";
      case FieldType.Choice(var all, _) -> named(field, text, all.stream());
      case FieldType.Code(var lookup, _) ->
          codes(field, text).stream()
              .map(code -> lookups.getOrDefault(lookup, Map.of()).getOrDefault(code, code))
              .collect(Collectors.joining(", "));
      case FieldType.Text(),
          FieldType.LongText(),
          FieldType.Link _,
          FieldType.AnyLink(),
          FieldType.Address() ->
          text;
    };
  }

  /// "1 exercise": a unit is declared as of several.
  static String ofOne(String text, String unit) {
    if (!text.matches("[<>=]*1")) {
      return unit;
    }
    return unit.equals("people") ? "person" : unit.replaceAll("s$", "");
  }

  private static String number(String text) {
    return PrintedNumber.of(text).map(PrintedNumber::words).orElse(text);
  }

  private static String named(KindField field, String text, Stream<Word> all) {
    var byCode = all.collect(Collectors.toMap(Word::code, Word::words));
    return codes(field, text).stream()
        .map(code -> byCode.getOrDefault(code, code))
        .collect(Collectors.joining(", "));
  }
}
