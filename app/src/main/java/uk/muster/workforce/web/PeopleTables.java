package uk.muster.workforce.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.Actor;
import uk.muster.workforce.Base;
import uk.muster.workforce.PeoplePage;
import uk.muster.workforce.PeopleQuestion;

/// Lists of people in words and tables.
record PeopleTables(Codes codes) {
  PeopleView found(
      Actor actor, PeopleForm form, PeopleQuestion asked, PeoplePage page, List<Base> bases) {
    var address = address("/people", form);
    return new PeopleView(
        heading(asked, page.total()),
        asked.knownOn().isPresent()
            ? "As Muster knew it at the end of %s.".formatted(form.knownOn())
            : "By collar number. Skills are those in date on the day.",
        List.of(),
        form,
        Choice.choose(codes.forces(actor), form.force()),
        codes.ranks(),
        bases(bases, form.base()),
        codes.skills("Any skill"),
        on(form).holding(Words.date(asked.on())),
        knownOn(form),
        people(asked, form, page),
        page.next().isEmpty() ? "" : address.with("after", page.next()).text(),
        form.after().isEmpty() ? "" : address.text(),
        address("/people.csv", form).with("after", form.after()).text());
  }

  PeopleView wrong(Actor actor, PeopleForm form, List<FieldError> errors) {
    return new PeopleView(
        "People",
        "",
        errors,
        form,
        Choice.choose(codes.forces(actor), form.force()),
        codes.ranks(),
        bases(List.of(), form.base()),
        codes.skills("Any skill"),
        on(form).among(errors),
        knownOn(form).among(errors),
        table(form, List.of()),
        "",
        "",
        "");
  }

  static Field on(PeopleForm form) {
    return Field.of("on", "On").holding(form.on());
  }

  static Field knownOn(PeopleForm form) {
    return Field.of("known-on", "As known on").holding(form.knownOn());
  }

  private String heading(PeopleQuestion asked, long total) {
    var words = new StringBuilder(Words.count(total, "person", "people"));
    words.append(" of ").append(codes.force(asked.force()));
    if (!asked.rank().isEmpty()) {
      words.append(", rank ").append(codes.rank(asked.rank()));
    }
    if (!asked.base().isEmpty()) {
      words.append(", base ").append(asked.base());
    }
    if (!asked.skill().isEmpty()) {
      words.append(", in date in ").append(codes.skill(asked.skill()));
    }
    if (!asked.text().isEmpty()) {
      words.append(", with “").append(asked.text()).append("”");
    }
    return words.append(", on ").append(Words.date(asked.on())).toString();
  }

  private static List<Choice> bases(List<Base> bases, String chosen) {
    var choices =
        new ArrayList<>(
            Codes.any(
                "Any base",
                bases,
                Base::code,
                base ->
                    base.name().equals(base.code())
                        ? base.code()
                        : "%s (%s)".formatted(base.name(), base.code())));
    if (choices.stream().noneMatch(choice -> choice.value().equals(chosen))) {
      choices.add(new Choice(chosen, chosen));
    }
    return choices;
  }

  Table people(PeopleQuestion asked, PeopleForm form, PeoplePage page) {
    var rows = new ArrayList<List<Cell>>();
    for (var person : page.people()) {
      rows.add(
          List.of(
              Cell.link(
                  person.personId(),
                  Address.of(Codes.person(asked.force(), person.personId()))
                      .with("on", form.on())
                      .with("known-on", form.knownOn())
                      .text()),
              Cell.of(codes.rank(person.rank())),
              Cell.of(person.post()),
              Cell.of(person.base()),
              Cell.of(String.join(", ", person.skills())),
              Cell.of(Codes.day(person.startsOn())),
              Cell.of(Codes.day(person.leavesOn()))));
    }
    return table(form, rows);
  }

  private static Table table(PeopleForm form, List<List<Cell>> rows) {
    return Table.of(
        "People",
        form.q().isEmpty() && form.skill().isEmpty() && form.rank().isEmpty()
            ? "Nobody serves on this day in the register. Import people.csv to fill it."
            : "Nobody in the register answers all of this. Leave something out, or choose another"
                + " day.",
        List.of(
            Column.of("Collar number"),
            Column.of("Rank"),
            Column.of("Post"),
            Column.of("Base"),
            Column.of("Skills in date"),
            Column.of("Serves from"),
            Column.of("To")),
        rows);
  }

  private static Address address(String path, PeopleForm form) {
    return Address.of(path)
        .with("force", form.force())
        .with("q", form.q())
        .with("rank", form.rank())
        .with("base", form.base())
        .with("skill", form.skill())
        .with("on", form.on())
        .with("known-on", form.knownOn());
  }
}
