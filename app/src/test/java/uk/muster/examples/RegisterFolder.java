package uk.muster.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Role;
import muster.engine.formation.UnitType;
import muster.engine.formation.VehicleNeed;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;
import uk.muster.reference.Catalogue;

/// A folder of register files as the engine's people and fleet, so that tests can count.
final class RegisterFolder {
  private static final double KM_PER_DEGREE = 111.2;
  private static final Catalogue CATALOGUE = Catalogue.shipped();

  private final People people;
  private final Fleet fleet;
  private final Map<Base, Integer> travel = new HashMap<>();

  static RegisterFolder read(Path folder) throws IOException {
    Map<RegisterFile, String> texts = new HashMap<>();
    for (RegisterFile file : RegisterFile.values()) {
      texts.put(file, Files.readString(folder.resolve(file.fileName())));
    }
    return new RegisterFolder(texts);
  }

  static RegisterFolder of(Map<RegisterFile, byte[]> rows) {
    Map<RegisterFile, String> texts = new HashMap<>();
    rows.forEach((file, bytes) ->
        texts.put(file, file.heading() + "\n" + new String(bytes, StandardCharsets.UTF_8)));
    return new RegisterFolder(texts);
  }

  private RegisterFolder(Map<RegisterFile, String> texts) {
    People.Builder builder = People.builder();
    Map<String, Integer> numbers = new HashMap<>();
    for (NamedCsvRecord row : rows(texts, RegisterFile.PEOPLE)) {
      String id = row.getField("person_id");
      String base = row.getField("base");
      int first = day(row.getField("starts_on"));
      int last = day(row.getField("leaves_on"));
      String rank = row.getField("rank");
      numbers.put(id, builder.person(row.getField("force"), id, rank, base, first, last));
    }
    for (NamedCsvRecord row : rows(texts, RegisterFile.ACCREDITATIONS)) {
      int first = day(row.getField("awarded_on"));
      int last = day(row.getField("expires_on"));
      builder.holds(number(numbers, row), row.getField("skill"), first, last);
    }
    for (NamedCsvRecord row : rows(texts, RegisterFile.RESTRICTIONS)) {
      if (!CATALOGUE.restrictionKind(row.getField("kind")).orElseThrow().allowsPosts()) {
        int first = day(row.getField("starts_on"));
        builder.away(number(numbers, row), first, day(row.getField("ends_on")));
      }
    }
    for (NamedCsvRecord row : rows(texts, RegisterFile.DUTIES)) {
      long from = minute(row.getField("starts_at"));
      builder.onDuty(number(numbers, row), from, minute(row.getField("ends_at")));
    }
    people = builder.build();
    List<Fleet.Vehicle> vehicles = new ArrayList<>();
    for (NamedCsvRecord row : rows(texts, RegisterFile.VEHICLES)) {
      vehicles.add(
          new Fleet.Vehicle(
              row.getField("force"),
              row.getField("vehicle_id"),
              row.getField("kind"),
              row.getField("base"),
              day(row.getField("in_service_on")),
              day(row.getField("out_of_service_on"))));
    }
    fleet = new Fleet(vehicles);
    for (NamedCsvRecord row : rows(texts, RegisterFile.BASES)) {
      double north = (Double.parseDouble(row.getField("latitude")) - 52.635) * KM_PER_DEGREE;
      double east = (Double.parseDouble(row.getField("longitude")) + 1.133) * KM_PER_DEGREE * 0.607;
      int minutes = (int) Math.ceil(Math.hypot(north, east) * 1.3);
      travel.put(new Base(row.getField("force"), row.getField("base")), minutes);
    }
  }

  FormationProblem problem(String unitType, Scope scope, LocalDate day) {
    return new FormationProblem(unit(unitType), people, fleet, scope, (int) day.toEpochDay());
  }

  /// Minutes from every base to the centre of Leicester at 60 km/h over roads.
  Map<Base, Integer> travel() {
    return travel;
  }

  Map<Base, Integer> travelWithin(String... bases) {
    Set<String> near = Set.of(bases);
    return travel.entrySet().stream()
        .filter(entry -> near.contains(entry.getKey().code()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static UnitType unit(String code) {
    var type = CATALOGUE.unitType(code).orElseThrow();
    return new UnitType(
        type.code(),
        type.roles().stream()
            .map(role -> new Role(role.code(), role.count(), role.ranks(), role.skills()))
            .toList(),
        type.vehicles().stream().map(v -> new VehicleNeed(v.kind(), v.count())).toList());
  }

  private static Iterable<NamedCsvRecord> rows(Map<RegisterFile, String> texts, RegisterFile file) {
    return CsvReader.builder().ofNamedCsvRecord(Objects.requireNonNull(texts.get(file)));
  }

  private static int number(Map<String, Integer> numbers, NamedCsvRecord row) {
    return Objects.requireNonNull(numbers.get(row.getField("person_id")));
  }

  private static int day(String text) {
    return text.isEmpty() ? People.NO_END : (int) LocalDate.parse(text).toEpochDay();
  }

  private static long minute(String text) {
    return OffsetDateTime.parse(text).toEpochSecond() / 60;
  }
}
