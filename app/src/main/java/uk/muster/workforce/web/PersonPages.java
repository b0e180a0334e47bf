package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.files.Fault;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.AccreditationOutcome;
import uk.muster.workforce.Workforce;

/// One person: what the register says, and an accreditation added by hand.
@Controller
class PersonPages {
  private static final Set<String> ENTERED = Set.of("skill", "awarded_on", "expires_on");

  private final Workforce workforce;
  private final Codes codes;
  private final PersonTables tables;
  private final AccreditationTables accreditations;
  private final Clock clock;

  PersonPages(Workforce workforce, Catalogue catalogue, Clock clock) {
    this.workforce = workforce;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new PersonTables(codes, clock.getZone());
    accreditations = new AccreditationTables(tables);
  }

  @GetMapping("/people/{force}/{*person}")
  ModelAndView show(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String person,
      @RequestParam Map<String, String> entries) {
    return page(
        actor, shell, force, person.substring(1), entries, AccreditationForm.EMPTY, List.of());
  }

  @PostMapping("/people/{force}/{*person}")
  ModelAndView add(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String person,
      @RequestParam Map<String, String> entries) {
    var id = new ForceId(force);
    var personId = person.substring(1);
    var form = AccreditationForm.of(entries);
    var outcome =
        workforce.addAccreditation(
            actor, id, personId, form.skill(), form.awarded().iso(), form.expires().iso());
    return switch (outcome) {
      case AccreditationOutcome.Added _ -> back(id, personId, "added");
      case AccreditationOutcome.Corrected _ -> back(id, personId, "corrected");
      case AccreditationOutcome.Known() -> back(id, personId, "known");
      case AccreditationOutcome.Refused(var faults) ->
          page(actor, shell, force, personId, Map.of(), form, faults);
    };
  }

  private static ModelAndView back(ForceId force, String personId, String done) {
    return new ModelAndView(
        "redirect:" + Address.of(Codes.person(force, personId)).with("done", done));
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      String force,
      String personId,
      Map<String, String> entries,
      AccreditationForm form,
      List<Fault> faults) {
    var id = new ForceId(force);
    var errors = new ArrayList<FieldError>();
    faults.forEach(fault ->
        errors.add(
            new FieldError(ENTERED.contains(fault.column()) ? fault.column() : "", fault.words())));
    var onText = entries.getOrDefault("on", "");
    var knownText = entries.getOrDefault("known-on", "");
    var on =
        PeopleForm.day("on", "On", onText, errors)
            .orElse(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    var known = PeopleForm.knownAt(knownText, clock.getZone(), errors);
    var person = workforce.person(actor, id, personId, known);
    var view =
        new PersonView(
            Codes.person(id, personId),
            accreditations.heading(person, on),
            known.isPresent() ? "As Muster knew it at the end of " + knownText + "." : "",
            done(entries.getOrDefault("done", "")),
            errors,
            Field.of("on", "On").holding(onText.isEmpty() ? Words.date(on) : onText).among(errors),
            Field.of("known-on", "As known on").holding(knownText).among(errors),
            tables.facts(person, on),
            accreditations.accreditations(person, on),
            tables.service(person),
            tables.restrictions(person),
            tables.duties(person),
            actor.can(Right.CHANGE_REGISTERS, id),
            form,
            Field.of("skill", "Skill").holding(form.skill()).among(errors),
            Choice.choose(codes.skills("Choose a skill"), form.skill()),
            Field.of("awarded_on", "Awarded on").among(errors),
            Field.of("expires_on", "Expires on")
                .hinted("The last day in date. Empty means that it has no end.")
                .among(errors));
    var titled =
        shell.page(
            view.heading(), new Item("People", "/people?force=" + force), Item.here(personId));
    return new ModelAndView(
        "workforce/person",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static String done(String word) {
    return switch (word) {
      case "added" ->
          "The accreditation is in the register. It counts as an import and can be undone there.";
      case "corrected" -> "The award was known with another end, which is corrected now.";
      case "known" -> "The register holds this very award already. Nothing was changed.";
      default -> "";
    };
  }
}
