package uk.muster.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.Acting;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.Word;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Valid rows of any kind, made from its declaration.
record Samples(Register register, FieldReading reading, RegisterChanges changes) {
  private static final Map<String, Integer> PLACES = new TreeMap<>();

  /// A row with something in every field; what it points at is added first.
  Draft full(Actor actor, Kind kind, ForceId force, String code) {
    var values = new HashMap<String, String>();
    for (var field : kind.fields()) {
      values.put(field.name(), text(actor, kind, field, force, code));
    }
    return obeying(kind, new Draft(force, code, values));
  }

  /// The row with other words of its choices, where the rules of the kind ask for others.
  private static Draft obeying(Kind kind, Draft given) {
    var row = given;
    for (var field : kind.fields()) {
      if (field.type() instanceof FieldType.YesNo && breaks(kind, row, field)) {
        row = with(row, field.name(), "yes");
      }
    }
    return choosing(kind, row);
  }

  private static Draft choosing(Kind kind, Draft row) {
    for (var field : kind.fields()) {
      if (field.type() instanceof FieldType.Choice(var words, _) && breaks(kind, row, field)) {
        return words.stream()
            .map(word -> with(row, field.name(), word.code()))
            .filter(other -> !breaks(kind, other, field))
            .findFirst()
            .orElse(row);
      }
    }
    return withoutWhatDoesNotGo(kind, row);
  }

  /// The row without those optional values that the rules of the kind do not let stand beside its
  /// choices.
  private static Draft withoutWhatDoesNotGo(Kind kind, Draft row) {
    var left = row;
    for (var field : kind.fields()) {
      if (!field.is(KindField.Use.REQUIRED) && breaks(kind, left, field)) {
        left = with(left, field.name(), "");
      }
    }
    return left;
  }

  private static boolean breaks(Kind kind, Draft row, KindField field) {
    return kind.rules().check(row).stream().anyMatch(wrong -> wrong.field().equals(field.name()));
  }

  /// A row with nothing but what is required.
  Draft bare(Actor actor, Kind kind, ForceId force, String code) {
    var all = full(actor, kind, force, code).values();
    return new Draft(
        force,
        code,
        kind.fields().stream()
            .filter(field -> field.is(KindField.Use.REQUIRED))
            .collect(Collectors.toMap(KindField::name, field -> all.get(field.name()))));
  }

  private String text(Actor actor, Kind kind, KindField field, ForceId force, String code) {
    return switch (field.type()) {
      case FieldType.Text() -> "A %s, “quoted”, 50%% & _".formatted(field.label());
      case FieldType.LongText() -> "One line; of it\nand another, with a comma";
      case FieldType.Day() -> "2026-12-31";
      case FieldType.Printed() -> "2013-09";
      case FieldType.Figure(_, var whole) -> whole ? ">80" : ">=12.5";
      case FieldType.Money() -> "1200";
      case FieldType.YesNo() -> "no";
      case FieldType.Choice(var words, var several) -> codes(words, several);
      case FieldType.Code(var lookup, var several) ->
          lookup == Lookup.FORCE && !several
              ? ofItsOwn(code, reading.words(field))
              : codes(reading.words(field), several);
      case FieldType.Link(var to) ->
          to.equals(kind.code()) ? "" : linked(actor, register.kind(to), force);
      case FieldType.AnyLink() -> "teams/" + linked(actor, register.kind("teams"), force);
      case FieldType.Address() -> "https://example.org/a?b=c";
    };
  }

  /// Another force for each reference: some kinds take a force once.
  private static String ofItsOwn(String code, List<Word> forces) {
    var place = PLACES.computeIfAbsent(code, _ -> PLACES.size());
    return forces.get(place % forces.size()).code();
  }

  private static String codes(List<Word> words, boolean several) {
    return words.stream().limit(several ? 2 : 1).map(Word::code).collect(Collectors.joining(";"));
  }

  private String linked(Actor actor, Kind kind, ForceId force) {
    var code = "pointed-at-" + kind.code().substring(0, Math.min(20, kind.code().length()));
    var keeper =
        Stream.of(Role.BUSINESS_LEAD, Role.INSPECTOR)
            .map(role -> Acting.actor(role, force.value()))
            .filter(one -> !actor.can(kind.change()) && one.can(kind.change()))
            .findFirst()
            .orElse(actor);
    changes.add(keeper, kind.code(), bare(keeper, kind, force, code), Marking.OFFICIAL);
    return code;
  }

  static Draft with(Draft row, String field, String text) {
    Map<String, String> values = new HashMap<>(row.values());
    values.put(field, text);
    return new Draft(row.force(), row.code(), values);
  }
}
