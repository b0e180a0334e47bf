package uk.muster.readiness.counts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import uk.muster.readiness.room.Place;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.links.LinkedPerson;

/// The registers of a worked case, read from its files: for tests without a database.
final class CaseRegisters implements Registers {
  private static final Path EXAMPLES = Path.of("..", "examples");

  private final Path folder;

  CaseRegisters(String code) {
    folder = EXAMPLES.resolve(code);
  }

  @Override
  public Map<ForceId, RegisterStamp> stamps(Actor actor, Set<ForceId> forces) {
    var force = new ForceId("leicestershire");
    return forces.contains(force)
        ? Map.of(force, new RegisterStamp(1, LocalDate.of(2013, 9, 30), Instant.EPOCH))
        : Map.of();
  }

  @Override
  public People people(
      Actor actor,
      ForceId force,
      UnitType unit,
      Period period,
      Optional<LocalDate> knownOn,
      boolean duties) {
    var people = People.builder();
    var numbers = new HashMap<String, Integer>();
    each(
        "people.csv",
        row ->
            numbers.put(
                row.getField("person_id"),
                people.person(
                    row.getField("force"),
                    row.getField("person_id"),
                    row.getField("rank"),
                    row.getField("base"),
                    day(row.getField("starts_on"), 0),
                    day(row.getField("leaves_on"), People.NO_END))));
    each(
        "accreditations.csv",
        row ->
            people.holds(
                numbers.getOrDefault(row.getField("person_id"), -1),
                row.getField("skill"),
                day(row.getField("awarded_on"), 0),
                day(row.getField("expires_on"), People.NO_END)));
    each(
        "restrictions.csv",
        row ->
            people.away(
                numbers.getOrDefault(row.getField("person_id"), -1),
                day(row.getField("starts_on"), 0),
                day(row.getField("ends_on"), People.NO_END)));
    each(
        "duties.csv",
        row ->
            people.onDuty(
                numbers.getOrDefault(row.getField("person_id"), -1),
                minute(row.getField("starts_at")),
                minute(row.getField("ends_at"))));
    return people.build();
  }

  @Override
  public Fleet fleet(
      Actor actor, ForceId force, UnitType unit, Period period, Optional<LocalDate> knownOn) {
    List<Fleet.Vehicle> vehicles = new ArrayList<>();
    each(
        "vehicles.csv",
        row ->
            vehicles.add(
                new Fleet.Vehicle(
                    row.getField("force"),
                    row.getField("vehicle_id"),
                    row.getField("kind"),
                    row.getField("base"),
                    day(row.getField("in_service_on"), 0),
                    day(row.getField("out_of_service_on"), People.NO_END))));
    return new Fleet(vehicles);
  }

  @Override
  public List<LinkedPerson> linked(Actor actor, Set<ForceId> forces, UnitType unit, Period period) {
    return List.of();
  }

  @Override
  public List<Place> bases(Actor actor, ForceId force, LocalDate on) {
    List<Place> places = new ArrayList<>();
    each(
        "bases.csv",
        row ->
            places.add(
                new Place(
                    row.getField("base"),
                    row.getField("name"),
                    Double.parseDouble(row.getField("latitude")),
                    Double.parseDouble(row.getField("longitude")))));
    return places;
  }

  private void each(String file, Consumer<NamedCsvRecord> row) {
    try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
      rows.forEach(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int day(String text, int open) {
    return text.isEmpty() ? open : Math.toIntExact(LocalDate.parse(text).toEpochDay());
  }

  private static long minute(String text) {
    return OffsetDateTime.parse(text).toEpochSecond() / 60;
  }
}
