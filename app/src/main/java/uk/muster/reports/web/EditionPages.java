package uk.muster.reports.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reports.difference.Change;
import uk.muster.reports.edition.Audience;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.edition.Editions;
import uk.muster.reports.format.Format;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;

/// Editions: their files as they were frozen, and two of them side by side.
@Controller
class EditionPages {
  private static final String ONE = DocumentWords.HOME + "/{force}/{code}";

  private final Editions editions;

  EditionPages(Editions editions) {
    this.editions = editions;
  }

  @GetMapping(ONE + "/editions/{number}/{audience}.{format}")
  ResponseEntity<byte[]> file(
      Actor actor,
      @PathVariable String force,
      @PathVariable String code,
      @PathVariable int number,
      @PathVariable String audience,
      @PathVariable String format) {
    var edition = edition(actor, force, code, number, audience);
    var as = Format.find(format).orElseThrow(() -> new NotFound("format", format));
    var name =
        "%s-edition-%d-%s-%s".formatted(code, number, audience, edition.classification().inName());
    return DraftFilePages.file(as, name, editions.content(actor, edition, format));
  }

  @GetMapping(ONE + "/compare")
  ModelAndView compare(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @PathVariable String code,
      @RequestParam(defaultValue = "1") int from,
      @RequestParam(defaultValue = "2") int to,
      @RequestParam(name = "for", defaultValue = "whole") String audience) {
    var before = edition(actor, force, code, from, audience);
    var after = edition(actor, force, code, to, audience);
    var changes = editions.compare(actor, before, after);
    var view =
        new ComparedView(
            changes.isEmpty()
                ? "Editions %d and %d say the same".formatted(from, to)
                : "%s between editions %d and %d"
                    .formatted(Words.count(changes.size(), "difference", "differences"), from, to),
            "%s, %s. Edition %d is as at %s, edition %d as at %s."
                .formatted(
                    after.title(),
                    after.audience() == Audience.WHOLE ? "whole" : "for the public",
                    from,
                    Words.date(before.asAt()),
                    to,
                    Words.date(after.asAt())),
            table(changes, from, to),
            after.document().path());
    var titled =
        shell
            .atLeast(before.classification())
            .atLeast(after.classification())
            .page(
                view.heading(),
                DocumentWords.DOCUMENTS,
                DocumentWords.crumb(after.document().force()),
                new Shell.Item(after.title(), view.document()),
                Shell.Item.here("Compared"));
    return new ModelAndView("reports/compared", Map.of("shell", titled, "page", view));
  }

  private Edition edition(Actor actor, String force, String code, int number, String audience) {
    var readers = Audience.find(audience).orElseThrow(() -> new NotFound("edition", audience));
    return editions.get(actor, DocumentWords.id(force, code), number, readers);
  }

  private static Table table(List<Change> changes, int from, int to) {
    return Table.of(
        "Differences",
        "Every section, sentence and figure is the same.",
        List.of(
            Column.of("Section"),
            Column.of("What"),
            Column.of("Where"),
            Column.of("Edition " + from),
            Column.of("Edition " + to)),
        changes.stream()
            .map(one ->
                List.of(
                    Cell.of(one.section()),
                    Cell.of("%s %s".formatted(one.sort().words(), one.what())),
                    Cell.of(one.where()),
                    Cell.of(one.before()),
                    Cell.of(one.after())))
            .toList());
  }
}
