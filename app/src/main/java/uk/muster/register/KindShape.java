package uk.muster.register;

import static uk.muster.files.Column.Kind.DAY;
import static uk.muster.files.Column.Kind.IDENTIFIER;
import static uk.muster.files.Column.Kind.LONG_TEXT;
import static uk.muster.files.Column.Kind.OPEN_DAY;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import uk.muster.files.Column;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// What the file of a kind looks like: `force,code`, then its fields, then `marking,ended_on`.
record KindShape(Kind kind, FieldReading reading) {
  Shape shape() {
    var columns = new ArrayList<Column>();
    columns.add(Column.force(text -> reading.isKnown(uk.muster.register.kind.Lookup.FORCE, text)));
    columns.add(Column.of("code", IDENTIFIER));
    kind.fields().stream().map(KindShape::column).forEach(columns::add);
    columns.add(Column.code("marking", KindShape::isMarking, "unknown-marking").optional());
    columns.add(Column.of("ended_on", OPEN_DAY).optional());
    var rules = new ArrayList<Shape.Rule>();
    rules.add(new Shape.Rule("code", "bad-identifier", KindShape::slash));
    kind.fields().stream().filter(field -> !field.isDay()).map(this::rule).forEach(rules::add);
    if (!kind.rules().equals(KindRules.NONE)) {
      kind.fields().forEach(field -> rules.add(between(field)));
    }
    return new Shape(kind.code(), columns, rules);
  }

  private static Column column(KindField field) {
    var required = field.is(KindField.Use.REQUIRED);
    var column =
        Column.of(
            field.name(),
            field.type() instanceof FieldType.Day ? (required ? DAY : OPEN_DAY) : LONG_TEXT);
    return required ? column : column.optional();
  }

  private static boolean isMarking(String text) {
    return java.util.Arrays.stream(Marking.values()).anyMatch(one -> one.words().equals(text));
  }

  /// A reference is a step of an address.
  private static Optional<Shape.Broken> slash(Row.Good row) {
    var code = row.text("code");
    return code.contains("/")
        ? Optional.of(
            new Shape.Broken(
                code, "code (%s) may have letters, digits and . _ - only".formatted(code)))
        : Optional.empty();
  }

  private Shape.Rule rule(KindField field) {
    return new Shape.Rule(
        field.name(),
        "bad-" + field.name(),
        row -> reading.wrong(field, row.text(field.name())).map(KindShape::broken));
  }

  private Shape.Rule between(KindField field) {
    return new Shape.Rule(
        field.name(),
        "rule",
        row ->
            kind.rules().check(draft(row)).stream()
                .filter(wrong -> wrong.field().equals(field.name()))
                .findFirst()
                .map(KindShape::broken));
  }

  private static Shape.Broken broken(Wrong wrong) {
    return new Shape.Broken(wrong.value(), wrong.words());
  }

  private Draft draft(Row.Good row) {
    var values = new HashMap<String, String>();
    for (var field : kind.fields()) {
      var value = row.value(field.name());
      values.put(field.name(), value.equals(Period.OPEN) ? "" : value.toString());
    }
    return new Draft(new ForceId(row.text("force")), row.text("code"), values);
  }
}
