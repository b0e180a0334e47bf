package uk.muster.risks.scoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.risks.scheme.ForceTables;
import uk.muster.risks.scheme.Matrix;
import uk.muster.risks.scheme.RiskScheme;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.risks.scoring.TableUpload;
import uk.muster.risks.web.RiskQuestion;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The tables by which a force scores threats and risks, with what is unverified in them.
@Controller
@RequestMapping(ScoringPages.PATH)
class ScoringPages {
  static final String PATH = "/risks/tables";

  private final ScoringTables tables;
  private final Catalogue catalogue;
  private final Clock clock;

  ScoringPages(ScoringTables tables, Catalogue catalogue, Clock clock) {
    this.tables = tables;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView all(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var asked = asked(actor, force, on);
    var held = tables.on(actor, asked.force(), asked.on());
    var view =
        view(
            asked,
            "Scoring tables of " + asked.name(),
            "Threats are ranked and risks rated by these tables. Criteria and numbers are the same"
                + " for all forces; weights, labels and ratings a force may set for itself, from a"
                + " day on and with its source. What no source confirms is unverified until then.",
            PATH,
            "",
            List.of(list(held, asked)),
            Optional.empty(),
            List.of(
                new Link("Scored threats by rank", asked.address("/risks/ranked")),
                new Link("Community risks by rating", asked.address("/risks/community"))));
    return page(shell, view, Item.here("Scoring tables"));
  }

  private static Table list(ForceTables held, RiskQuestion asked) {
    return Table.of(
        "Scoring tables",
        "",
        List.of(Column.of("Table"), Column.of("Scores"), Column.of("Whose it is")),
        held.all().stream()
            .map(one ->
                List.of(
                    Cell.link(one.name(), asked.address(PATH + "/" + one.code())),
                    Cell.of(
                        switch (one) {
                          case Matrix _ -> "threats";
                          case RiskScheme _ -> "community risks";
                        }),
                    Cell.of(capital(TableTables.standing(one)))))
            .toList());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  @GetMapping("/{table}")
  ModelAndView one(
      Actor actor,
      Shell shell,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String done) {
    var asked = asked(actor, force, on);
    var shown = table(actor, asked, table);
    var shipped = ScoringTable.shipped(table).orElseThrow();
    var path = PATH + "/" + table;
    var links = new ArrayList<Link>();
    if (actor.can(Right.CHANGE_RISKS, asked.force())) {
      links.add(new Link("Change it", asked.address(path + "/change")));
      links.add(new Link("Bring in a file", asked.address(path + "/file")));
    }
    links.add(new Link("Download it as CSV", asked.address(path + ".csv")));
    var view =
        view(
            asked,
            "%s: scoring table of %s".formatted(shown.name(), asked.name()),
            "On %s: %s. Structure from: %s."
                .formatted(Words.date(asked.on()), TableTables.standing(shown), shown.source()),
            path,
            switch (done) {
              case "kept" -> "The table is kept as a new version";
              case "same" -> "Nothing changed: the same holds on that day already";
              default -> "";
            },
            TableTables.of(shown),
            Optional.of(
                TableTables.history(
                    shipped, tables.history(actor, asked.force(), table), clock.getZone())),
            links);
    return page(
        shell, view, new Item("Scoring tables", asked.address(PATH)), Item.here(shown.name()));
  }

  @GetMapping("/{table}.csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @PathVariable String table,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var asked = asked(actor, force, on);
    CsvFile.refuse(asked.errors(LocalDate.now(clock)));
    return CsvFile.of(
        shell,
        "scoring-table-%s-%s".formatted(table, asked.force()),
        asked.on(),
        TableUpload.HEADINGS,
        TableUpload.rows(table(actor, asked, table)));
  }

  private RiskQuestion asked(Actor actor, String force, String on) {
    return RiskQuestion.of(actor, catalogue, force, on, LocalDate.now(clock));
  }

  private ScoringTable table(Actor actor, RiskQuestion asked, String code) {
    return tables
        .on(actor, asked.force(), asked.on())
        .find(code)
        .orElseThrow(() -> new NotFound("scoring table", code));
  }

  private TablesView view(
      RiskQuestion asked,
      String heading,
      String lead,
      String path,
      String done,
      List<Table> shown,
      Optional<Table> history,
      List<Link> links) {
    var errors = asked.errors(LocalDate.now(clock));
    return new TablesView(
        heading,
        lead,
        path,
        done,
        errors,
        asked.force().value(),
        asked.forces(),
        asked.onField(errors),
        shown,
        history,
        links);
  }

  private static ModelAndView page(Shell shell, TablesView view, Item... trail) {
    var items = new ArrayList<Item>();
    items.add(new Item("Registers", "/registers"));
    items.addAll(List.of(trail));
    var titled = shell.page(view.heading(), items.toArray(Item[]::new));
    return new ModelAndView(
        "risks/scoring-tables",
        Map.of("shell", view.errors().isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
