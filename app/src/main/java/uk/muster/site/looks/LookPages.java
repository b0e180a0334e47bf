package uk.muster.site.looks;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.audit.AuditQuestion;
import uk.muster.audit.AuditRow;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// What inspectors looked at of a force, for the force.
@Controller
class LookPages {
  /// How many one page holds; the audit hands out no more.
  private static final int PAGE = 100;

  private final Looks looks;
  private final Catalogue catalogue;
  private final Clock clock;

  LookPages(Looks looks, Catalogue catalogue, Clock clock) {
    this.looks = looks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @GetMapping("/inspection-looks/{force}")
  ModelAndView looks(
      Actor actor,
      Shell shell,
      @PathVariable String force,
      @RequestParam(defaultValue = "") String on,
      @RequestParam(defaultValue = "") String thing,
      @RequestParam(defaultValue = "0") long before) {
    var id = ForceId.isShaped(force) ? new ForceId(force) : new ForceId("none");
    var name = catalogue.force(id).map(Force::name).orElseThrow(() -> new NotFound("force", force));
    var day = Days.asked(on.strip());
    var errors =
        on.isBlank() || day.isPresent()
            ? List.<FieldError>of()
            : List.of(
                new FieldError(
                    "on",
                    "On (%s) must be a day of the calendar, such as 21 November 2026"
                        .formatted(on)));
    var found = looks.list(actor, id, new AuditQuestion("", "", thing.strip(), day, before));
    var rows = errors.isEmpty() ? found : List.<AuditRow>of();
    var path = "/inspection-looks/" + id;
    var view =
        new LookView(
            heading(name, rows, errors.isEmpty()),
            path,
            errors,
            Field.of("on", "On").holding(on).among(errors),
            Field.of("thing", "Part of its address, such as plans").holding(thing),
            new LookRows(id, clock.getZone()).table(rows),
            older(path, on, thing, rows));
    var titled =
        shell.page(
            view.heading(),
            new Item("Inspection", "/inspection"),
            Item.here("What inspectors looked at"));
    return new ModelAndView(
        "site/looks",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }

  private static String heading(String force, List<AuditRow> rows, boolean answered) {
    if (!answered) {
      return force + ": what inspectors looked at";
    }
    return "%s: %s"
        .formatted(
            force,
            rows.size() == PAGE
                ? "%d looks of inspectors, and older ones".formatted(PAGE)
                : Words.count(rows.size(), "look of an inspector", "looks of inspectors"));
  }

  private static String older(String path, String on, String thing, List<AuditRow> rows) {
    return Optional.of(rows)
        .filter(all -> all.size() == PAGE)
        .map(all ->
            Address.of(path)
                .with("on", on)
                .with("thing", thing)
                .with("before", Long.toString(all.getLast().id()))
                .text())
        .orElse("");
  }
}
