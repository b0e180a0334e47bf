package uk.muster.workforce.training.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.exchange.EntryOutcome;
import uk.muster.exchange.row.RowLinks;
import uk.muster.look.FieldError;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;
import uk.muster.workforce.training.Courses;
import uk.muster.workforce.training.Enrolment;
import uk.muster.workforce.training.Enrolments;
import uk.muster.workforce.training.SessionRecord;
import uk.muster.workforce.web.Codes;

/// One session: who of which force takes part, and what became of it.
@Controller
class SessionPages {
  private static final String PATH = "/training/sessions/{force}/{session}";

  private final Courses courses;
  private final Enrolments enrolments;
  private final RowLinks rows;
  private final Codes codes;
  private final TrainingTables tables;
  private final SessionWords words;

  SessionPages(
      Courses courses, Enrolments enrolments, RowLinks rows, Catalogue catalogue, Clock clock) {
    this.rows = rows;
    this.courses = courses;
    this.enrolments = enrolments;
    codes = new Codes(catalogue);
    tables = new TrainingTables(codes);
    words = new SessionWords(codes, clock);
  }

  @GetMapping(PATH)
  ModelAndView show(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String session,
      @RequestParam(defaultValue = "") String of,
      @RequestParam(defaultValue = "") String done) {
    return page(actor, shell, found(actor, force, session), of, done, SessionForm.EMPTY, List.of());
  }

  @PostMapping(PATH + "/enrolments")
  ModelAndView enrol(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String session,
      @RequestParam Map<String, String> entries) {
    actor.require(Right.CHANGE_TRAINING);
    var found = found(actor, force, session);
    var id = whose(actor, Right.CHANGE_TRAINING, found, entries.getOrDefault("of", ""));
    actor.require(Right.CHANGE_TRAINING, id);
    var form = new SessionForm(entries);
    var columns = new String[] {"person_id", "state", "enrolled_on"};
    var row = form.row(id, found.now().force(), session, columns);
    return switch (enrolments.enrol(actor, id, row)) {
      case EntryOutcome.Entered _ -> back(found, id, "enrolled");
      case EntryOutcome.Refused(var faults) ->
          page(actor, shell, found, id.value(), "", form, SessionForm.errors(faults, columns));
    };
  }

  @PostMapping(PATH + "/results")
  ModelAndView result(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String session,
      @RequestParam Map<String, String> entries) {
    actor.require(Right.CHANGE_TRAINING);
    var found = found(actor, force, session);
    var id = whose(actor, Right.CHANGE_TRAINING, found, entries.getOrDefault("of", ""));
    actor.require(Right.CHANGE_TRAINING, id);
    var form = new SessionForm(entries);
    var columns = new String[] {"person_id", "attended", "result", "result_on", "assessor"};
    var row = form.row(id, found.now().force(), session, columns);
    return switch (enrolments.enterResult(actor, id, row)) {
      case EntryOutcome.Entered _ -> back(found, id, "result");
      case EntryOutcome.Refused(var faults) ->
          page(actor, shell, found, id.value(), "", form, atTheResult(faults, columns));
    };
  }

  /// Both forms ask for a person; the result's field has a name of its own on the page.
  private static List<FieldError> atTheResult(
      List<uk.muster.files.Fault> faults, String... columns) {
    return SessionForm.errors(faults, columns).stream()
        .map(one -> one.field().equals("person_id") ? new FieldError("booked", one.message()) : one)
        .toList();
  }

  private SessionRecord found(Actor actor, String force, String session) {
    actor.require(Right.READ_COUNTS);
    if (!ForceId.isShaped(force)) {
      throw new NotFound("session", session);
    }
    return courses.session(actor, new ForceId(force), session);
  }

  /// The force whose people are meant: the one named, that of the session, or the first covered.
  private ForceId whose(Actor actor, Right right, SessionRecord found, String of) {
    var covered = actor.forcesWith(right);
    return ForceId.isShaped(of)
        ? new ForceId(of)
        : covered.contains(found.now().force())
            ? found.now().force()
            : covered.stream().sorted().findFirst().orElse(found.now().force());
  }

  private static ModelAndView back(SessionRecord found, ForceId of, String done) {
    var path = TrainingTables.session(found.now().force(), found.now().code());
    return new ModelAndView(
        "redirect:" + Address.of(path).with("of", of.value()).with("done", done));
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      SessionRecord found,
      String of,
      String done,
      SessionForm form,
      List<FieldError> errors) {
    var id = whose(actor, Right.READ_PEOPLE, found, of);
    var now = found.now();
    var named = actor.can(Right.READ_PEOPLE, id);
    var people = named ? enrolments.in(actor, id, now.force(), now.code()) : List.<Enrolment>of();
    var heading = "%s, %s".formatted(now.courseName(), TrainingTables.days(now.days()));
    var view =
        new SessionView(
            TrainingTables.session(now.force(), now.code()),
            heading,
            SessionWords.done(done),
            errors,
            words.facts(found),
            new Link(now.courseName(), TrainingTables.course(now.force(), now.course())),
            rows.toOne(actor, now.force(), "sessions", Map.of("session", now.code())),
            tables.counts(found.counts()),
            named
                ? Optional.of(
                    new SessionView.People(id.value(), codes.force(id), tables.people(people)))
                : Optional.empty(),
            actor.can(Right.CHANGE_TRAINING, id) && named
                ? Optional.of(words.enrol(form, errors))
                : Optional.empty(),
            actor.can(Right.CHANGE_TRAINING, id)
                ? SessionWords.result(found, people, form, errors)
                : Optional.empty(),
            tables.history(found.versions()));
    var titled =
        shell.page(
            heading,
            new Item("Training", "/training"),
            new Item(now.courseName(), TrainingTables.course(now.force(), now.course())),
            Item.here(TrainingTables.days(now.days())));
    return new ModelAndView(
        "training/session",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
