package uk.muster.workforce.web;

import java.util.ArrayList;
import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.workforce.Base;
import uk.muster.workforce.PeoplePage;
import uk.muster.workforce.PeopleQuestion;
import uk.muster.workforce.RegisterState;

/// The page that lists people, with what was asked and what was found.
record PeopleTables(Codes codes) {
  PeopleView found(
      Actor actor,
      PeopleForm form,
      PeopleQuestion asked,
      PeoplePage page,
      List<Base> bases,
      List<RegisterState> states) {
    var list = form.sorting().at(form.address("/people").text());
    return new PeopleView(
        heading(asked, page),
        asked.knownOn().isPresent()
            ? "As Muster knew it at the end of %s.".formatted(form.knownOn())
            : Codes.age(states, "people", "accreditations")
                + " Skills are those in date on the day.",
        List.of(),
        form,
        codes.forces(actor, Right.READ_PEOPLE),
        codes.ranks(),
        bases(bases, form.base()),
        codes.skills("Any skill"),
        on(form).holding(form.on().isBlank() ? Words.date(asked.on()) : form.on()),
        knownOn(form),
        new PeopleTable(codes, form).of(page.people()),
        page.previous().map(at -> list + "&from=" + at.text()).orElse(""),
        page.next().map(at -> list + "&from=" + at.text()).orElse(""),
        skills(form),
        ending(form),
        form.sorting().at(form.address("/people.csv").text()));
  }

  PeopleView wrong(Actor actor, PeopleForm form, List<FieldError> errors) {
    return new PeopleView(
        "People",
        "",
        errors,
        form,
        codes.forces(actor, Right.READ_PEOPLE),
        codes.ranks(),
        bases(List.of(), form.base()),
        codes.skills("Any skill"),
        on(form).among(errors),
        knownOn(form).among(errors),
        new PeopleTable(codes, form).of(List.of()),
        "",
        "",
        skills(form),
        ending(form),
        "");
  }

  private static Field on(PeopleForm form) {
    return Field.of("on", "On").holding(form.on());
  }

  private static Field knownOn(PeopleForm form) {
    return Field.of("known-on", "As known on").holding(form.knownOn());
  }

  private static String skills(PeopleForm form) {
    return Address.of("/skills").with("force", form.force()).text();
  }

  private static String ending(PeopleForm form) {
    return Address.of("/people/expiring")
        .with("force", form.force())
        .with("skill", form.skill())
        .text();
  }

  private String heading(PeopleQuestion asked, PeoplePage page) {
    var words = new StringBuilder(page.uncounted() ? "More than " : "");
    words.append(Words.count(page.total(), "person", "people"));
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
}
