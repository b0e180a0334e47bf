package uk.muster.workforce.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.row.RowLinks;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.AccreditationOutcome;
import uk.muster.workforce.PeopleRegister;
import uk.muster.workforce.command.CommandLevels;
import uk.muster.workforce.training.Enrolments;

/// One person: what the register says, and an accreditation added by hand.
@Controller
class PersonPages {
  private final PeopleRegister register;
  private final Enrolments enrolments;
  private final CommandLevels command;
  private final RowLinks rows;
  private final Codes codes;
  private final PersonTables tables;
  private final AccreditationTables accreditations;
  private final PersonTrainingTables trained;
  private final Clock clock;

  PersonPages(
      PeopleRegister register,
      Enrolments enrolments,
      CommandLevels command,
      RowLinks rows,
      Catalogue catalogue,
      Clock clock) {
    this.rows = rows;
    this.register = register;
    this.enrolments = enrolments;
    this.command = command;
    this.clock = clock;
    codes = new Codes(catalogue);
    tables = new PersonTables(codes, clock.getZone());
    accreditations = new AccreditationTables(tables);
    trained = new PersonTrainingTables(codes);
  }

  @GetMapping("/people/{force}/{*person}")
  ModelAndView show(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String person,
      @RequestParam Map<String, String> entries) {
    var asked = new Asked(force, person.substring(1), entries);
    return page(actor, shell, asked, Entry.NONE);
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
    actor.require(Right.CHANGE_TRAINING, id);
    var asked = new Asked(force, personId, Map.of());
    var form = AccreditationForm.of(entries);
    var wrong = form.check(codes.catalogue());
    if (!wrong.isEmpty()) {
      return refused(page(actor, shell, asked, new Entry(form, wrong, ChangedMeanwhile.NOTHING)));
    }
    var outcome =
        register.addAccreditation(
            actor,
            id,
            personId,
            form.skill(),
            form.awarded().iso(),
            form.expires().iso(),
            form.drawn());
    return switch (outcome) {
      case AccreditationOutcome.Added _ -> back(id, personId, "added");
      case AccreditationOutcome.Corrected _ -> back(id, personId, "corrected");
      case AccreditationOutcome.Known() -> back(id, personId, "known");
      case AccreditationOutcome.ChangedMeanwhile(var theirs) -> {
        var both = page(actor, shell, asked, new Entry(form, List.of(), form.changed(theirs)));
        both.setStatus(HttpStatus.CONFLICT);
        yield both;
      }
      case AccreditationOutcome.Refused(var faults) -> {
        var errors = AccreditationForm.errors(faults);
        yield refused(page(actor, shell, asked, new Entry(form, errors, ChangedMeanwhile.NOTHING)));
      }
    };
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /// A day is entered in three fields: the summary leads to the first.
  private static FieldError atTheFirstField(FieldError error) {
    return AccreditationForm.DAYS.contains(error.field())
        ? new FieldError(error.field() + "-day", error.message())
        : error;
  }

  private static ModelAndView back(ForceId force, String personId, String done) {
    return new ModelAndView(
        "redirect:" + Address.of(Codes.person(force, personId)).with("done", done));
  }

  private ModelAndView page(Actor actor, Shell shell, Asked asked, Entry entry) {
    var id = new ForceId(asked.force());
    var personId = asked.personId();
    var entries = asked.entries();
    var form = entry.form();
    var errors = new ArrayList<>(entry.wrong());
    var onText = entries.getOrDefault("on", "");
    var knownText = entries.getOrDefault("known-on", "");
    var on =
        PeopleForm.day("on", "On", onText, errors)
            .orElse(LocalDate.ofInstant(clock.instant(), clock.getZone()));
    var known = PeopleForm.knownAt(knownText, clock.getZone(), errors);
    var person = register.person(actor, id, personId, known);
    var training = enrolments.ofPerson(actor, id, personId, known);
    var view =
        new PersonView(
            Codes.person(id, personId),
            accreditations.heading(person, on),
            known.isPresent() ? "As Muster knew it at the end of " + knownText + "." : "",
            done(entries.getOrDefault("done", "")),
            errors.stream().map(PersonPages::atTheFirstField).toList(),
            Field.of("on", "On").holding(onText.isEmpty() ? Words.date(on) : onText).among(errors),
            Field.of("known-on", "As known on").holding(knownText).among(errors),
            tables.facts(person, on),
            accreditations.accreditations(person, on),
            tables.service(person),
            tables.restrictions(person),
            tables.duties(person),
            trained.tables(training, command.of(actor, id, personId, on, known)),
            rows.toOne(actor, id, "people", Map.of("person_id", personId)),
            rows.addingAbout(actor, id, personId),
            rows.about(actor, id, personId),
            actor.can(Right.READ_AUDIT, id)
                ? Address.of("/audit").with("subject", personId).text()
                : "",
            actor.can(Right.CHANGE_TRAINING, id),
            actor.can(Right.CHANGE_REGISTERS, id),
            form,
            entry.changed(),
            person.accreditationsKnown().toString(),
            Field.of("skill", "Skill").holding(form.skill()).among(errors),
            Choice.choose(codes.skills("Choose a skill"), form.skill()),
            Field.of("awarded_on", "Awarded on").among(errors),
            Field.of("expires_on", "Expires on")
                .hinted("The last day in date. Empty means that it has no end.")
                .among(errors));
    var titled =
        shell.page(view.heading(), new Item("People", "/people?force=" + id), Item.here(personId));
    return new ModelAndView(
        "workforce/person",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  /// Whom the page is about, and what was asked of it.
  private record Asked(String force, String personId, Map<String, String> entries) {}

  /// What was typed, and why it is not in the register.
  private record Entry(AccreditationForm form, List<FieldError> wrong, ChangedMeanwhile changed) {
    static final Entry NONE =
        new Entry(AccreditationForm.EMPTY, List.of(), ChangedMeanwhile.NOTHING);
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
