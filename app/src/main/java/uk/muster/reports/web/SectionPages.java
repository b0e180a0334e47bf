package uk.muster.reports.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.draft.OwnText;
import uk.muster.reports.draft.Writing;
import uk.muster.reports.draft.WritingOutcome;
import uk.muster.reports.web.SectionViews.Typed;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// One section of a document, written by its author.
@Controller
class SectionPages {
  private static final String ONE = DocumentWords.HOME + "/{force}/{code}";

  private final Drafts drafts;
  private final Writing writing;
  private final OneSectionPages page;

  SectionPages(Drafts drafts, Writing writing, Reports reports, Clock clock) {
    this.drafts = drafts;
    this.writing = writing;
    page = OneSectionPages.with(drafts, writing, reports, clock);
  }

  @GetMapping(ONE + "/section")
  ModelAndView section(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String name) {
    var id = DocumentWords.id(force, code);
    return page.show(actor, shell, id, Typed.nothing(drafts.get(actor, id).text(name)));
  }

  @PostMapping(ONE + "/section")
  ModelAndView write(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var id = DocumentWords.id(force, code);
    var form = new DocumentForm(typed);
    var name = form.text("name");
    var published = form.text("for-publication").equals("yes");
    var text = form.text("text");
    return switch (writing.write(actor, id, name, form.number("based-on"), text, published)) {
      case WritingOutcome.Saved _ -> OneSectionPages.at(id, name, "text");
      case WritingOutcome.Changed(var theirs) ->
          page.wrong(actor, shell, id, changed(theirs, text, published));
      case WritingOutcome.Refused(var why) ->
          page.wrong(
              actor,
              shell,
              id,
              new Typed(
                  mine(OwnText.none(name), text, published),
                  "",
                  ChangedMeanwhile.NOTHING,
                  List.of(new FieldError("text", why))));
    };
  }

  private static Typed changed(OwnText theirs, String text, boolean published) {
    var lines =
        List.of(
            new ChangedMeanwhile.Line("Text", theirs.words(), text),
            new ChangedMeanwhile.Line(
                "May be published",
                theirs.forPublication() ? "yes" : "no",
                published ? "yes" : "no"));
    var error =
        new FieldError(
            "text",
            "%s saved another text while you were writing. Nothing of yours is saved yet"
                .formatted(DocumentWords.who(theirs.account(), theirs.post())));
    return new Typed(
        mine(theirs, text, published), "", new ChangedMeanwhile(lines), List.of(error));
  }

  private static OwnText mine(OwnText over, String text, boolean published) {
    return new OwnText(
        over.section(), over.revision(), text, published, over.account(), over.post(), over.at());
  }
}
