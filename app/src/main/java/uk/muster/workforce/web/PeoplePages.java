package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.workforce.PeopleQuestion;
import uk.muster.workforce.PeopleRegister;
import uk.muster.workforce.Workforce;

/// Searches people by collar number, rank, base and skill, on any day.
@Controller
class PeoplePages {
  private final PeopleRegister register;
  private final Workforce workforce;
  private final Codes codes;
  private final PeopleTables tables;
  private final Clock clock;

  PeoplePages(PeopleRegister register, Workforce workforce, Catalogue catalogue, Clock clock) {
    this.register = register;
    this.workforce = workforce;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new PeopleTables(codes);
  }

  @GetMapping("/people")
  ModelAndView list(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_PEOPLE);
    var form = PeopleForm.of(codes.forceOr(actor, force(entries)), entries);
    codes.requireKnown(form.rank(), form.skill());
    return switch (form.parse(today(), clock.getZone())) {
      case PeopleForm.Parsed.Invalid(var errors) ->
          page(shell.withErrors(), tables.wrong(actor, form, errors));
      case PeopleForm.Parsed.Valid(var asked) -> page(shell, found(actor, form, asked));
    };
  }

  @GetMapping("/people.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_PEOPLE);
    var form = PeopleForm.of(codes.forceOr(actor, force(entries)), entries);
    codes.requireKnown(form.rank(), form.skill());
    return switch (form.parse(today(), clock.getZone())) {
      case PeopleForm.Parsed.Invalid(var errors) ->
          throw NotFound.because(errors.getFirst().message());
      case PeopleForm.Parsed.Valid(var asked) -> {
        var table = new PeopleTable(codes, form);
        yield CsvFile.of(
            shell,
            "people-" + asked.force(),
            asked.on(),
            PeopleTable.COLUMNS,
            row -> register.eachPerson(actor, asked, one -> row.accept(table.row(one))));
      }
    };
  }

  private static String force(Map<String, String> entries) {
    return entries.getOrDefault("force", "");
  }

  private PeopleView found(Actor actor, PeopleForm form, PeopleQuestion asked) {
    var people = register.people(actor, asked);
    return tables.found(
        actor,
        form,
        asked,
        people,
        workforce.bases(actor, asked.force(), asked.on()),
        workforce.states(actor, Optional.of(asked.force())).getOrDefault(asked.force(), List.of()));
  }

  private static ModelAndView page(Shell shell, PeopleView view) {
    return new ModelAndView(
        "workforce/people", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
