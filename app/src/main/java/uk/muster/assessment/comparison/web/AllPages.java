package uk.muster.assessment.comparison.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.assessment.comparison.Comparisons;
import uk.muster.look.Field;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// All indicators of all forces for a day: how they lie on the page, and every figure in a file.
@Controller
class AllPages {
  private final Comparisons comparisons;
  private final Catalogue catalogue;
  private final Clock clock;

  AllPages(Comparisons comparisons, Catalogue catalogue, Clock clock) {
    this.comparisons = comparisons;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/indicators/all")
  ModelAndView show(Actor actor, Shell shell, @RequestParam(defaultValue = "") String on) {
    var day = day(on);
    var field = Field.of("on", "On").holding(day.map(Words::date).orElse(on));
    var asked =
        day.isPresent()
            ? field
            : field.wrong(
                "On (%s) must be a day of the calendar, such as 21 November 2026".formatted(on));
    var shown = day.orElseGet(() -> LocalDate.now(clock));
    var all = comparisons.all(actor, shown);
    var forces = actor.forcesWith(Right.READ_CAPABILITY).size();
    var view =
        new AllView(
            "%s of %s on %s"
                .formatted(
                    Words.count(all.size(), "indicator", "indicators"),
                    Words.count(forces, "force", "forces"),
                    Words.date(shown)),
            "Each leads to the figures of every force, and each of those to what was counted. Where"
                + " there is nothing to count there is no figure, which is not 0.",
            asked.isWrong() ? List.of(asked.toError()) : List.of(),
            asked,
            new AllTables(shown, this::name).spreads(all),
            Address.of("/indicators/all.csv").with("on", on).text());
    var titled =
        shell.page(view.heading(), new Item("Indicators", "/indicators"), Item.here("All forces"));
    return new ModelAndView(
        "assessment/comparison-all",
        Map.of("shell", asked.isWrong() ? titled.withErrors() : titled, "page", view));
  }

  @GetMapping("/indicators/all.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam(defaultValue = "") String on) {
    var day = day(on).orElseThrow(() -> new NotFound("day", on));
    return CsvFile.of(
        shell,
        "indicators-of-all-forces",
        day,
        AllTables.HEAD,
        new AllTables(day, this::name).lines(comparisons.all(actor, day)));
  }

  private Optional<LocalDate> day(String text) {
    return text.isBlank()
        ? Optional.of(LocalDate.now(clock))
        : Days.parse(text).filter(day -> Days.isNear(day, LocalDate.now(clock)));
  }

  private String name(ForceId id) {
    return catalogue.force(id).map(Force::name).orElse(id.value());
  }
}
