package uk.muster.examples.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The worked cases, for everyone who is signed in: published documents and what is made up beside
/// them.
@Controller
class CasePages {
  private static final Item HOME = new Item("Worked cases", "/worked-cases");

  private final Catalogue catalogue;

  CasePages(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @GetMapping("/worked-cases")
  ModelAndView cases(Actor actor, Shell shell) {
    var cases = Examples.cases();
    var rows = cases.stream().map(CasePages::row).toList();
    var view =
        new CasesView(
            "%s from published documents"
                .formatted(Words.count(cases.size(), "worked case", "worked cases")),
            Table.of(
                "Worked cases",
                "",
                List.of(
                    Column.of("Case"),
                    Column.of("Document"),
                    Column.of("Publisher"),
                    Column.of("What is synthetic")),
                rows));
    return new ModelAndView(
        "examples/cases", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  private static List<Cell> row(WorkedCase worked) {
    return List.of(
        Cell.link(worked.title(), "/worked-cases/" + worked.code()),
        Cell.of(worked.document().title()),
        Cell.of(worked.document().publisher()),
        Cell.of(worked.note()));
  }

  @GetMapping("/worked-cases/{code}")
  ModelAndView worked(
      Actor actor,
      Shell shell,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String section) {
    var worked = Examples.find(code).orElseThrow(() -> new NotFound("worked case", code));
    var view =
        new CaseViews(worked, Examples.facts(code), catalogue)
            .view(section, actor.can(Right.READ_COUNTS, worked.force()));
    return new ModelAndView(
        "examples/case",
        Map.of("shell", shell.page(view.heading(), HOME, Item.here(worked.title())), "page", view));
  }
}
