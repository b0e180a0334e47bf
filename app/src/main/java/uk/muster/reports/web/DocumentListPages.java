package uk.muster.reports.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Choice;
import uk.muster.look.FieldError;
import uk.muster.reference.Catalogue;
import uk.muster.reports.ReportKind;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.Drafts;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// The documents of a force that are kept, and opening another.
@Controller
class DocumentListPages {
  private final Drafts drafts;
  private final Reports reports;
  private final DocumentListViews views;

  DocumentListPages(Drafts drafts, Reports reports, Catalogue catalogue, Clock clock) {
    this.drafts = drafts;
    this.reports = reports;
    views = new DocumentListViews(catalogue, clock);
  }

  @GetMapping(DocumentWords.HOME)
  ModelAndView documents(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    return page(actor, shell, new DocumentForm(typed), List.of());
  }

  @PostMapping(DocumentWords.HOME)
  ModelAndView open(Actor actor, Shell shell, @RequestParam Map<String, String> typed) {
    var form = new DocumentForm(typed);
    var force = force(actor, form);
    var errors = new ArrayList<>(form.errors(day -> reports.refusal(actor, day)));
    if (form.kind().isEmpty()) {
      errors.add(new FieldError("kind", "Choose what kind of document it is"));
    }
    if (!errors.isEmpty()) {
      if (kinds(actor, force).isEmpty()) {
        throw new NotAllowed(Right.CHANGE_CAPABILITY, force.value());
      }
      var page = page(actor, shell, form, errors);
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
    var opened =
        drafts.open(
            actor,
            form.kind().orElseThrow(),
            force,
            form.asAt().orElseThrow(),
            form.text("title"),
            form.marking(),
            form.welsh() && reports.hasWelsh(actor, force));
    return new ModelAndView("redirect:" + opened.id().path());
  }

  private static ForceId force(Actor actor, DocumentForm form) {
    actor.require(Right.READ_CAPABILITY);
    var readable = actor.forcesWith(Right.READ_CAPABILITY).stream().sorted().toList();
    var asked =
        form.text("force").isEmpty() && !readable.isEmpty()
            ? readable.getFirst().value()
            : form.text("force");
    if (!ForceId.isShaped(asked)) {
      throw new NotFound("force", asked);
    }
    var force = new ForceId(asked);
    actor.require(Right.READ_CAPABILITY, force);
    return force;
  }

  private ModelAndView page(Actor actor, Shell shell, DocumentForm form, List<FieldError> errors) {
    var force = force(actor, form);
    var documents = drafts.list(actor, force);
    var view =
        views.view(
            actor,
            force,
            documents,
            kinds(actor, force),
            ReportPages.languages(reports.hasWelsh(actor, force)),
            form,
            errors);
    var marked =
        shell.atLeast(
            Classification.of(
                documents.stream().map(one -> new Classification(one.marking(), ""))));
    var titled =
        marked.page(
            view.heading(),
            new Shell.Item("Documents", "/reports?force=" + force),
            Shell.Item.here("Documents kept"));
    return new ModelAndView(
        "reports/documents",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private List<Choice> kinds(Actor actor, ForceId force) {
    return Arrays.stream(ReportKind.values())
        .filter(kind -> drafts.mayOpen(actor, kind, force))
        .map(kind -> new Choice(kind.code(), kind.words()))
        .toList();
  }
}
