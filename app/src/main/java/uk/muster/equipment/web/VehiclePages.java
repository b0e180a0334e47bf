package uk.muster.equipment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.equipment.Equipment;
import uk.muster.equipment.Vehicle;
import uk.muster.look.Field;
import uk.muster.look.PageLinks;
import uk.muster.look.Sorting;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// The vehicles of a force in service on any day.
@Controller
class VehiclePages {
  private static final int PAGE = 50;

  private final Equipment equipment;
  private final VehicleTables tables;
  private final Clock clock;

  VehiclePages(Equipment equipment, Catalogue catalogue, Clock clock) {
    this.equipment = equipment;
    this.clock = clock;
    tables = new VehicleTables(catalogue);
  }

  /// What was entered, as it came.
  private record Asked(String force, String kind, String base, String on) {
    Address at(String path) {
      return Address.of(path)
          .with("force", force)
          .with("kind", kind)
          .with("base", base)
          .with("on", on);
    }
  }

  @GetMapping("/vehicles")
  ModelAndView list(
      Actor actor,
      Shell shell,
      @RequestParam Map<String, String> entries,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "vehicle") String sort,
      @RequestParam(defaultValue = "ascending") String order) {
    actor.require(Right.READ_EQUIPMENT);
    var asked = asked(actor, entries);
    var day = day(asked.on());
    var on = Field.of("on", "On").holding(asked.on().isEmpty() ? Words.date(today()) : asked.on());
    var field =
        day.isPresent()
            ? on
            : on.wrong(
                "On (%s) must be a day of the calendar, such as 21 November 2026"
                    .formatted(asked.on()));
    var found = day.isPresent() ? found(actor, asked, day.get()) : List.<Vehicle>of();
    var sorting = new Sorting(asked.at("/vehicles").text(), sort, order.equals("descending"));
    var last = Math.max(1, (found.size() + PAGE - 1) / PAGE);
    var shown = Math.clamp(page, 1, last);
    var rows =
        VehicleTables.sorted(found, sorting).stream()
            .skip((shown - 1L) * PAGE)
            .limit(PAGE)
            .toList();
    var view =
        new VehiclesView(
            day.map(in -> heading(asked, found.size(), in)).orElse("Vehicles"),
            age(actor, new ForceId(asked.force())),
            field.isWrong() ? List.of(field.toError()) : List.of(),
            asked.force(),
            tables.forces(actor),
            asked.kind(),
            tables.kinds(),
            asked.base(),
            field,
            tables.counts(found),
            tables.vehicles(rows, Optional.of(sorting)),
            new PageLinks(
                asked.at("/vehicles").with("sort", sort).with("order", order).text(), shown, last),
            asked.at("/vehicles.csv").text());
    var titled = shell.page(view.heading());
    return new ModelAndView(
        "equipment/vehicles",
        Map.of("shell", field.isWrong() ? titled.withErrors() : titled, "page", view));
  }

  @GetMapping("/vehicles.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_EQUIPMENT);
    var asked = asked(actor, entries);
    var day = day(asked.on()).orElseThrow(() -> new NotFound("day", asked.on()));
    var table = tables.vehicles(found(actor, asked, day), Optional.empty());
    return CsvFile.of(shell, "vehicles-" + asked.force(), day, table);
  }

  private List<Vehicle> found(Actor actor, Asked asked, LocalDate day) {
    return equipment.list(
        actor, new ForceId(asked.force()), day, asked.kind(), asked.base().strip());
  }

  private String heading(Asked asked, int found, LocalDate day) {
    return "%s: %s in service on %s"
        .formatted(
            tables.force(new ForceId(asked.force())),
            Words.count(found, "vehicle", "vehicles"),
            Words.date(day));
  }

  private String age(Actor actor, ForceId force) {
    var state = equipment.states(actor, Optional.of(force)).get(force);
    return state == null
        ? "No vehicles yet."
        : "Vehicles as at %s.".formatted(Words.date(state.feedAsAt()));
  }

  private static Asked asked(Actor actor, Map<String, String> entries) {
    var force = entries.getOrDefault("force", "");
    var first = actor.forcesWith(Right.READ_EQUIPMENT).stream().sorted().findFirst();
    return new Asked(
        force.isEmpty() ? first.map(ForceId::value).orElse("") : force,
        entries.getOrDefault("kind", ""),
        entries.getOrDefault("base", ""),
        entries.getOrDefault("on", ""));
  }

  /// The day entered, or today; empty when there is no such day.
  private Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.of(today()) : Days.parse(text);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
