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
import uk.muster.equipment.VehicleQuestion;
import uk.muster.look.Field;
import uk.muster.look.Sorting;
import uk.muster.look.Words;
import uk.muster.look.form.Days;
import uk.muster.look.table.CsvFile;
import uk.muster.reference.Catalogue;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// The vehicles of a force in service on any day.
@Controller
class VehiclePages {
  private final Equipment equipment;
  private final Registers registers;
  private final VehicleTables tables;
  private final Clock clock;

  VehiclePages(Equipment equipment, Registers registers, Catalogue catalogue, Clock clock) {
    this.equipment = equipment;
    this.registers = registers;
    this.clock = clock;
    tables = new VehicleTables(catalogue);
  }

  @GetMapping("/vehicles")
  ModelAndView list(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_EQUIPMENT);
    var asked = asked(actor, entries);
    var day = day(asked.on());
    var on = Field.of("on", "On").holding(asked.on().isEmpty() ? Words.date(today()) : asked.on());
    var field =
        day.isPresent()
            ? on
            : on.wrong(
                "On (%s) must be a day of the calendar from 1900 to 2199, such as 21 November 2026"
                    .formatted(asked.on()));
    var sorting =
        Sorting.asked(
            asked.at("/vehicles").text(), entries, "vehicle", VehiclesAsked.ORDERS.keySet());
    var list = sorting.at(asked.at("/vehicles").text());
    var from = entries.getOrDefault("from", "");
    var found =
        day.map(in -> equipment.page(actor, asked.question(in, sorting, from)))
            .orElse(VehicleQuestion.Answer.NONE);
    var notes = notes(actor, asked, found.vehicles().rows(), day.orElse(today()));
    var view =
        new VehiclesView(
            day.map(in -> heading(asked, found.total(), in)).orElse("Vehicles"),
            age(actor, new ForceId(asked.force())),
            field.isWrong() ? List.of(field.toError()) : List.of(),
            asked.force(),
            tables.forces(actor),
            asked.kind(),
            tables.kinds(),
            asked.base(),
            field,
            tables.counts(found.byKind()),
            tables.vehicles(found.vehicles().rows(), notes, Optional.of(sorting)),
            found.vehicles().previous().map(at -> list + "&from=" + at.text()).orElse(""),
            found.vehicles().next().map(at -> list + "&from=" + at.text()).orElse(""),
            asked.at("/vehicles.csv").text());
    var titled = shell.atLeast(notes.bears()).page(view.heading());
    return new ModelAndView(
        "equipment/vehicles",
        Map.of("shell", field.isWrong() ? titled.withErrors() : titled, "page", view));
  }

  @GetMapping("/vehicles.csv")
  CsvFile download(Actor actor, Shell shell, @RequestParam Map<String, String> entries) {
    actor.require(Right.READ_EQUIPMENT);
    var asked = asked(actor, entries);
    var day = day(asked.on()).orElseThrow(() -> new NotFound("day", asked.on()));
    var found = found(actor, asked, day);
    var notes = notes(actor, asked, found, day);
    var table = tables.vehicles(found, notes, Optional.empty());
    return CsvFile.of(shell.atLeast(notes.bears()), "vehicles-" + asked.force(), day, table);
  }

  private List<Vehicle> found(Actor actor, VehiclesAsked asked, LocalDate day) {
    return equipment.list(
        actor, new ForceId(asked.force()), day, asked.kind(), asked.base().strip());
  }

  private FleetNotes notes(
      Actor actor, VehiclesAsked asked, List<Vehicle> vehicles, LocalDate day) {
    return FleetNotes.of(registers, actor, new ForceId(asked.force()), vehicles, day);
  }

  private String heading(VehiclesAsked asked, long found, LocalDate day) {
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

  private VehiclesAsked asked(Actor actor, Map<String, String> entries) {
    var kind = entries.getOrDefault("kind", "");
    if (tables.kinds().stream().noneMatch(one -> one.value().equals(kind))) {
      throw new NotFound("kind of vehicle", kind);
    }
    var force = entries.getOrDefault("force", "");
    var first = actor.forcesWith(Right.READ_EQUIPMENT).stream().sorted().findFirst();
    return new VehiclesAsked(
        force.isEmpty() ? first.map(ForceId::value).orElse("") : force,
        kind,
        entries.getOrDefault("base", ""),
        entries.getOrDefault("on", ""));
  }

  /// The day entered, or today; empty when there is no such day.
  private Optional<LocalDate> day(String text) {
    return text.isBlank() ? Optional.of(today()) : Days.asked(text);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
