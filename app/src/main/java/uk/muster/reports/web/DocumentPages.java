package uk.muster.reports.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.Approvals;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.draft.StepOutcome;
import uk.muster.reports.draft.Writing;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.edition.Editions;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;

/// One document: how far it is, its sections, and the steps that may be taken.
@Controller
class DocumentPages {
  private static final String ONE = DocumentWords.HOME + "/{force}/{code}";

  private final Drafts drafts;
  private final Approvals approvals;
  private final Editions editions;
  private final Writing writing;
  private final DraftReading reading;
  private final Reports reports;
  private final Catalogue catalogue;
  private final DocumentWords words;

  DocumentPages(
      Drafts drafts,
      Approvals approvals,
      Editions editions,
      Writing writing,
      Reports reports,
      Catalogue catalogue,
      Clock clock) {
    this.drafts = drafts;
    this.approvals = approvals;
    this.editions = editions;
    this.writing = writing;
    reading = new DraftReading(reports);
    this.reports = reports;
    this.catalogue = catalogue;
    words = new DocumentWords(clock.getZone());
  }

  @GetMapping(ONE)
  ModelAndView document(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String done) {
    var move = Move.find(done).map(Move::done).orElse("");
    return page(actor, shell, DocumentWords.id(force, code), move, List.of());
  }

  @PostMapping(ONE + "/steps/{step}")
  ModelAndView move(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @PathVariable String step,
      @RequestParam Map<String, String> typed) {
    var id = DocumentWords.id(force, code);
    var move = Move.find(step).orElseThrow(() -> new NotFound("step", step));
    var form = new DocumentForm(typed);
    var field = "why-" + move.code();
    var outcome =
        move == Move.APPROVE
            ? approvals.approve(actor, id, form.version(), shell.version(), shell.demonstration())
            : drafts.move(actor, id, form.version(), move, form.text(field));
    return answer(actor, shell, id, outcome, move.wantsReason() ? field : "", move.code());
  }

  @PostMapping(ONE + "/name")
  ModelAndView name(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var id = DocumentWords.id(force, code);
    var form = new DocumentForm(typed);
    drafts.get(actor, id);
    var errors = form.errors(day -> reports.refusal(actor, day));
    return errors.isEmpty()
        ? answer(
            actor,
            shell,
            id,
            writing.rename(
                actor, id, form.version(), form.text("title"), form.asAt().orElseThrow()),
            "",
            "")
        : wrong(actor, shell, id, errors);
  }

  private ModelAndView answer(
      Actor actor, Shell shell, DocumentId id, StepOutcome outcome, String field, String done) {
    return switch (outcome) {
      case StepOutcome.Done _ ->
          new ModelAndView("redirect:" + id.path() + (done.isEmpty() ? "" : "?done=" + done));
      case StepOutcome.Changed _ ->
          wrong(
              actor,
              shell,
              id,
              List.of(
                  new FieldError(
                      "",
                      "Somebody changed the document since this page was shown: this is how it is"
                          + " now")));
      case StepOutcome.Refused(var why) ->
          wrong(actor, shell, id, why.stream().map(one -> new FieldError(field, one)).toList());
    };
  }

  private ModelAndView wrong(Actor actor, Shell shell, DocumentId id, List<FieldError> errors) {
    var page = page(actor, shell, id, "", errors);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Actor actor, Shell shell, DocumentId id, String done, List<FieldError> errors) {
    var record = drafts.get(actor, id);
    var name = catalogue.force(id.force()).map(one -> one.name()).orElse(id.force().value());
    var drafted = reading.made(actor, record);
    var view =
        new DocumentViews(words, name)
            .view(actor, record, drafted, editions.list(actor, id), done, errors);
    var titled =
        shell
            .atLeast(record.document().marking())
            .atLeast(drafted.report().cover().classification())
            .page(
                view.heading(),
                DocumentWords.DOCUMENTS,
                DocumentWords.crumb(id.force()),
                Shell.Item.here(record.document().title()));
    return new ModelAndView(
        "reports/document",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
