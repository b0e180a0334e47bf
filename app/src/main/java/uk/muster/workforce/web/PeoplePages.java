package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
import uk.muster.workforce.Workforce;

/// Searches people by collar number, rank, base and skill, on any day.
@Controller
class PeoplePages {
  private final Workforce workforce;
  private final Codes codes;
  private final PeopleTables tables;
  private final Clock clock;

  PeoplePages(Workforce workforce, Catalogue catalogue, Clock clock) {
    this.workforce = workforce;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new PeopleTables(codes);
  }

  @GetMapping("/people")
  ModelAndView list(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_PEOPLE);
    var form = form(actor, entries);
    return switch (form.parse(today(), clock.getZone())) {
      case PeopleForm.Parsed.Invalid(var errors) ->
          page(shell.withErrors(), tables.wrong(actor, form, errors));
      case PeopleForm.Parsed.Valid(var asked) -> page(shell, found(actor, form, asked));
    };
  }

  @GetMapping("/people.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_PEOPLE);
    var form = form(actor, entries);
    return switch (form.parse(today(), clock.getZone())) {
      case PeopleForm.Parsed.Invalid(var errors) ->
          throw new NotFound("list of people", errors.getFirst().message());
      case PeopleForm.Parsed.Valid(var asked) -> {
        var people = tables.people(asked, form, workforce.people(actor, asked));
        yield CsvFile.of(shell, "people-" + asked.force(), asked.on(), people);
      }
    };
  }

  private PeopleView found(Actor actor, PeopleForm form, PeopleQuestion asked) {
    return tables.found(
        actor,
        form,
        asked,
        workforce.people(actor, asked),
        workforce.bases(actor, asked.force(), asked.on()));
  }

  private static ModelAndView page(Shell shell, PeopleView view) {
    return new ModelAndView(
        "workforce/people", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  private PeopleForm form(Actor actor, Map<String, String> entries) {
    return new PeopleForm(
        codes.forceOr(actor, entries.getOrDefault("force", "")),
        entries.getOrDefault("q", ""),
        entries.getOrDefault("rank", ""),
        entries.getOrDefault("base", ""),
        entries.getOrDefault("skill", ""),
        entries.getOrDefault("on", ""),
        entries.getOrDefault("known-on", ""),
        entries.getOrDefault("after", ""));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
