package uk.muster.risks.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.register.Entry;
import uk.muster.risks.Coverage;
import uk.muster.risks.Risks;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Which threats are assessed at which level.
@Controller
class CoveragePages {
  private static final String PATH = "/risks/coverage";

  private final Risks risks;
  private final Catalogue catalogue;
  private final Clock clock;

  CoveragePages(Risks risks, Catalogue catalogue, Clock clock) {
    this.risks = risks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping(PATH)
  ModelAndView coverage(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var asked = RiskQuestion.of(actor, catalogue, force, on, today());
    var errors = asked.errors(today());
    var coverage = risks.coverage(actor, asked.force(), asked.on());
    var tables = new CoverageTables(coverage, asked);
    var view =
        new CoverageView(
            tables.heading(),
            tables.lead(),
            errors,
            asked.force().value(),
            asked.forces(),
            asked.onField(errors),
            tables.matrix(),
            tables.assessments(),
            List.of(
                new Link("Download the matrix as CSV", asked.address(PATH + ".csv")),
                new Link("All assessments", "/registers/assessments"),
                new Link("Community risks by rating", asked.address("/risks/community"))));
    var titled =
        shell
            .atLeast(classification(coverage))
            .page(view.heading(), new Item("Registers", "/registers"), Item.here("Coverage"));
    return new ModelAndView(
        "risks/coverage",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  @GetMapping(PATH + ".csv")
  CsvFile file(
      Actor actor,
      Shell shell,
      @RequestParam(defaultValue = "") String force,
      @RequestParam(defaultValue = "") String on) {
    var asked = RiskQuestion.of(actor, catalogue, force, on, today());
    CsvFile.refuse(asked.errors(today()));
    var coverage = risks.coverage(actor, asked.force(), asked.on());
    return CsvFile.of(
        shell.atLeast(classification(coverage)),
        "coverage-" + asked.force(),
        asked.on(),
        new CoverageTables(coverage, asked).matrix());
  }

  /// The highest marking of what the matrix was worked out from.
  private static Classification classification(Coverage coverage) {
    return Classification.of(
        coverage.rows().stream()
            .flatMap(row -> row.places().stream())
            .flatMap(place -> place.assessments().stream())
            .map(Entry::classification));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
