package uk.muster.reports.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.FieldError;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.CommentOutcome;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.draft.FactChecks;
import uk.muster.reports.draft.Writing;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.web.SectionViews.Typed;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// What the fact check says of a section, and what becomes of it.
@Controller
class FactCheckPages {
  private static final String ONE = DocumentWords.HOME + "/{force}/{code}";

  private final Drafts drafts;
  private final FactChecks checks;
  private final OneSectionPages page;

  FactCheckPages(Drafts drafts, Writing writing, FactChecks checks, Reports reports, Clock clock) {
    this.drafts = drafts;
    this.checks = checks;
    page = OneSectionPages.with(drafts, writing, reports, clock);
  }

  @PostMapping(ONE + "/comments")
  ModelAndView comment(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    var id = DocumentWords.id(force, code);
    var form = new DocumentForm(typed);
    var name = form.text("name");
    var words = form.text("comment");
    return answer(actor, shell, id, name, checks.comment(actor, id, name, words), "comment", words);
  }

  @PostMapping(ONE + "/comments/{number}")
  ModelAndView settle(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @PathVariable int number,
      @RequestParam Map<String, String> typed) {
    var id = DocumentWords.id(force, code);
    var form = new DocumentForm(typed);
    var field = "reason-" + number;
    var accepted = form.text("answer").equals("accept");
    var outcome = checks.settle(actor, id, number, accepted, form.text(field));
    return answer(actor, shell, id, form.text("name"), outcome, field, "");
  }

  private ModelAndView answer(
      Actor actor,
      Shell shell,
      DocumentId id,
      String name,
      CommentOutcome outcome,
      String field,
      String words) {
    return switch (outcome) {
      case CommentOutcome.Kept _ -> OneSectionPages.at(id, name, "comments");
      case CommentOutcome.Refused(var why) ->
          page.wrong(
              actor,
              shell,
              id,
              new Typed(
                  drafts.get(actor, id).text(name),
                  words,
                  ChangedMeanwhile.NOTHING,
                  List.of(new FieldError(field, why))));
    };
  }
}
