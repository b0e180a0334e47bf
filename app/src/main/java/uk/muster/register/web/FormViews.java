package uk.muster.register.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.register.FieldReading;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Word;
import uk.muster.register.web.FormView.Asks;
import uk.muster.register.web.FormView.Control;
import uk.muster.shared.Marking;

/// Makes the questions of a form from the fields of a kind.
///
/// @param linked the references and titles of the entries that a kind offers to point at
record FormViews(FieldReading reading, Function<String, List<Word>> linked) {
  private static final int MOST_TITLES = 300;

  List<Asks> asks(Kind kind, EntryForm form, List<FieldError> errors) {
    var all = new ArrayList<Asks>();
    kind.fields().forEach(field -> all.add(ask(field, form, errors)));
    all.add(
        new Asks(
            Field.of("marking", "Marking").holding(form.marking().name()).among(errors),
            Control.ONE,
            List.of(
                new Choice(Marking.OFFICIAL.name(), Marking.OFFICIAL.words()),
                new Choice(Marking.OFFICIAL_SENSITIVE.name(), Marking.OFFICIAL_SENSITIVE.words())),
            ""));
    return all;
  }

  private Asks ask(KindField field, EntryForm form, List<FieldError> errors) {
    var text = form.text(field);
    var asked =
        Field.of(field.name(), label(field)).hinted(hint(field)).holding(text).among(errors);
    return switch (field.type()) {
      case FieldType.LongText() -> new Asks(asked, Control.LINES, List.of(), "");
      case FieldType.Text(), FieldType.AnyLink(), FieldType.Address() ->
          new Asks(asked, Control.LINE, List.of(), "");
      case FieldType.Day(), FieldType.Printed() ->
          new Asks(asked.holding(shown(field, text)), Control.SHORT, List.of(), "");
      case FieldType.Figure(var unit, _) -> new Asks(asked, Control.SHORT, List.of(), unit);
      case FieldType.Money() -> new Asks(asked, Control.SHORT, List.of(), "pounds");
      case FieldType.Link(var kind) -> linking(asked, linked.apply(kind));
      case FieldType.YesNo(), FieldType.Choice _, FieldType.Code _ ->
          field.type().isSeveral()
              ? new Asks(
                  asked.holding(""),
                  Control.SEVERAL,
                  chosen(field, FieldReading.codes(field, text)),
                  "")
              : one(asked, field.is(KindField.Use.REQUIRED), reading.words(field));
    };
  }

  private String shown(KindField field, String text) {
    return reading.wrong(field, text).isEmpty() ? reading.shown(field, text) : text;
  }

  private static String label(KindField field) {
    return field.is(KindField.Use.REQUIRED) ? field.label() : field.label() + " (optional)";
  }

  private static String hint(KindField field) {
    if (!field.hint().isEmpty()) {
      return field.hint();
    }
    return switch (field.type()) {
      case FieldType.Day() -> "Such as 21 November 2026";
      case FieldType.Printed() ->
          "As exact as it is known: 21 November 2026, November 2026, 2026 or 2026/27";
      case FieldType.AnyLink() -> "Kind and reference of an entry, such as teams/cyber-team";
      case FieldType.Figure _, FieldType.Money() -> "As it was stated: 12, >80 or >=12";
      default -> "";
    };
  }

  private static Asks linking(Field asked, List<Word> titles) {
    return titles.size() >= MOST_TITLES
        ? new Asks(asked.hinted("The reference of the entry"), Control.SHORT, List.of(), "")
        : one(asked, false, titles);
  }

  private static Asks one(Field asked, boolean required, List<Word> words) {
    var choices = new ArrayList<Choice>();
    if (!required || asked.value().isEmpty()) {
      choices.add(new Choice("", required ? "Choose one" : "Not said"));
    }
    words.forEach(word -> choices.add(new Choice(word.code(), word.words())));
    if (choices.stream().noneMatch(choice -> choice.value().equals(asked.value()))) {
      choices.add(new Choice(asked.value(), asked.value()));
    }
    return new Asks(asked, Control.ONE, choices, "");
  }

  private List<Choice> chosen(KindField field, List<String> codes) {
    return reading.words(field).stream()
        .map(word -> new Choice(word.code(), word.words(), "", codes.contains(word.code())))
        .toList();
  }
}
