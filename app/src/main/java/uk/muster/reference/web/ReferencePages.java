package uk.muster.reference.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.CsvFile;
import uk.muster.look.table.Table;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The catalogue, for everyone who is signed in.
@Controller
class ReferencePages {
  private static final Item HOME = new Item("Reference", "/reference");

  private final Reference reference;
  private final Clock clock;

  ReferencePages(Reference reference, Clock clock) {
    this.reference = reference;
    this.clock = clock;
  }

  @GetMapping("/reference")
  ModelAndView index(Actor actor, Shell shell) {
    var catalogue = reference.catalogue(actor);
    var rows =
        Parts.all(catalogue).stream()
            .map(part ->
                List.of(
                    Cell.link(part.name(), "/reference/" + part.code()),
                    Cell.of(part.rows()),
                    Cell.of(part.heading()),
                    Cell.of(String.join(", ", part.files()))))
            .toList();
    var view =
        new IndexView(
            "The catalogue names %d forces, %d skills and %d unit types"
                .formatted(
                    catalogue.forces().size(),
                    catalogue.skills().size(),
                    catalogue.unitTypes().size()),
            Table.of(
                "Parts of the catalogue",
                "",
                List.of(
                    Column.of("Part"),
                    Column.number("Rows"),
                    Column.of("What it says"),
                    Column.of("Files")),
                rows),
            catalogue.hash(),
            reference
                .loaded(actor)
                .map(loaded ->
                    Words.hourAndDate(
                        loaded.at().atZoneSameInstant(clock.getZone()).toLocalDateTime()))
                .orElse(""));
    return new ModelAndView(
        "reference/index", Map.of("shell", shell.page(view.heading()), "page", view));
  }

  @GetMapping("/reference/{part}")
  ModelAndView part(Actor actor, Shell shell, @PathVariable String part) {
    var view = get(actor, part);
    var titled = shell.page(view.heading(), HOME, Item.here(view.name()));
    return new ModelAndView("reference/part", Map.of("shell", titled, "page", view));
  }

  @GetMapping("/reference/{part}.csv")
  CsvFile download(
      Actor actor,
      Shell shell,
      @PathVariable String part,
      @RequestParam(defaultValue = "1") int table) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var found =
        get(actor, part)
            .table(table)
            .orElseThrow(() -> new NotFound("table", Integer.toString(table)));
    return CsvFile.of(shell, "reference-" + found.caption(), today, found);
  }

  @GetMapping("/reference/unit-types/{code}")
  ModelAndView unitType(Actor actor, Shell shell, @PathVariable String code) {
    var catalogue = reference.catalogue(actor);
    var type = catalogue.unitType(code).orElseThrow(() -> new NotFound("unit type", code));
    var view = UnitTypeParts.view(catalogue, type);
    var titled =
        shell.page(
            view.heading(),
            HOME,
            new Item("Unit types", "/reference/unit-types"),
            Item.here(view.name()));
    return new ModelAndView("reference/unit-type", Map.of("shell", titled, "page", view));
  }

  private PartView get(Actor actor, String code) {
    return Parts.find(reference.catalogue(actor), code)
        .orElseThrow(() -> new NotFound("part of the catalogue", code));
  }
}
