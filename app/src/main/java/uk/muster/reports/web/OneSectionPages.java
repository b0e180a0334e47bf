package uk.muster.reports.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.reports.Reports;
import uk.muster.reports.draft.Drafts;
import uk.muster.reports.draft.Writing;
import uk.muster.reports.edition.DocumentId;
import uk.muster.reports.web.SectionViews.Typed;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;

/// The page of one section, for those who write it and those who check it.
record OneSectionPages(Drafts drafts, Writing writing, DraftReading reading, SectionViews views) {
  static OneSectionPages with(Drafts drafts, Writing writing, Reports reports, Clock clock) {
    return new OneSectionPages(
        drafts,
        writing,
        new DraftReading(reports),
        new SectionViews(new DocumentWords(clock.getZone())));
  }

  static ModelAndView at(DocumentId id, String name, String part) {
    return new ModelAndView("redirect:" + DocumentViews.path(id, name) + "#" + part);
  }

  ModelAndView wrong(Actor actor, Shell shell, DocumentId id, Typed typed) {
    var page = show(actor, shell, id, typed);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  ModelAndView show(Actor actor, Shell shell, DocumentId id, Typed typed) {
    var record = drafts.get(actor, id);
    var drafted = reading.made(actor, record);
    var report = drafted.report();
    var name = typed.text().section();
    var section = DraftReading.section(report, name);
    if (section.isEmpty() && record.text(name).revision() == 0) {
      throw new NotFound("section", name);
    }
    var parts = section.map(SectionParts::of).orElse(List.of());
    var view =
        views.view(
            actor,
            record,
            parts,
            DraftReading.problems(drafted, name),
            writing.versions(actor, id, name),
            typed);
    var titled =
        shell
            .atLeast(record.document().marking())
            .atLeast(report.cover().classification())
            .page(
                view.heading(),
                DocumentWords.DOCUMENTS,
                DocumentWords.crumb(id.force()),
                DocumentWords.crumb(record.document()),
                Shell.Item.here(name));
    return new ModelAndView(
        "reports/section",
        Map.of("shell", typed.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
