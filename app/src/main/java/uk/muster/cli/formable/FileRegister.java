package uk.muster.cli.formable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import uk.muster.equipment.EquipmentFiles;
import uk.muster.files.Limits;
import uk.muster.files.Mapping;
import uk.muster.files.Row;
import uk.muster.files.Shape;
import uk.muster.files.Source;
import uk.muster.files.Tables;
import uk.muster.reference.Catalogue;
import uk.muster.reference.RestrictionKind;
import uk.muster.shared.Period;
import uk.muster.workforce.WorkforceFiles;

/// A register read from files alone, by the same rules as an import: a row that cannot be used is
/// refused with its reason, the others count.
final class FileRegister {
  /// A row of a file that could not be used, and why.
  record RefusedRow(String file, long line, String column, String value, String reason) {
    String words() {
      return "%s, line %d, %s (%s): %s".formatted(file, line, column, value, reason);
    }
  }

  private final Catalogue catalogue;
  private final People.Builder people = People.builder();
  private final List<Fleet.Vehicle> fleet = new ArrayList<>();
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final TreeSet<String> forces = new TreeSet<>();
  private final List<RefusedRow> refused = new ArrayList<>();

  FileRegister(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  private record Key(String force, String id) {
    static Key of(Row.Good row) {
      return new Key(row.text("force"), row.text("person_id"));
    }
  }

  private record Skilled(Key person, String skill) {}

  private record Award(LocalDate awarded, LocalDate expires, long line) {}

  FileRegister people(Path file) {
    read(
        file,
        WorkforceFiles.people(catalogue),
        row -> {
          var key = Key.of(row);
          if (numbers.containsKey(key)) {
            refuse(file, row, "person_id", key.id(), "occurs twice in the file");
            return;
          }
          forces.add(key.force());
          numbers.put(
              key,
              people.person(
                  key.force(),
                  key.id(),
                  row.text("rank"),
                  row.text("base"),
                  day(row.day("starts_on")),
                  day(row.day("leaves_on"))));
        });
    return this;
  }

  /// A later award of the same skill closes the earlier the day before.
  FileRegister accreditations(Path file) {
    var awards = new HashMap<Skilled, TreeMap<LocalDate, Award>>();
    read(
        file,
        WorkforceFiles.accreditations(catalogue),
        row -> {
          if (unknown(file, row)) {
            return;
          }
          var award = new Award(row.day("awarded_on"), row.day("expires_on"), row.line());
          var held =
              awards.computeIfAbsent(
                  new Skilled(Key.of(row), row.text("skill")), _ -> new TreeMap<>());
          var same = held.putIfAbsent(award.awarded(), award);
          if (same != null) {
            refuse(
                file,
                row,
                "awarded_on",
                award.awarded().toString(),
                same.expires().equals(award.expires())
                    ? "stands in line %d already".formatted(same.line())
                    : "contradicts line %d".formatted(same.line()));
          }
        });
    awards.forEach(this::hold);
    return this;
  }

  private void hold(Skilled skilled, NavigableMap<LocalDate, Award> awards) {
    int person = numbers.getOrDefault(skilled.person(), -1);
    for (var award : awards.values()) {
      var next = awards.higherKey(award.awarded());
      var last =
          next != null && !next.isAfter(award.expires()) ? next.minusDays(1) : award.expires();
      people.holds(person, skilled.skill(), day(award.awarded()), day(last));
    }
  }

  FileRegister restrictions(Optional<Path> file) {
    file.ifPresent(path ->
        read(
            path,
            WorkforceFiles.restrictions(catalogue),
            row -> {
              var allows =
                  catalogue
                      .restrictionKind(row.text("kind"))
                      .map(RestrictionKind::allowsPosts)
                      .orElse(false);
              if (!unknown(path, row) && !allows) {
                people.away(
                    numbers.getOrDefault(Key.of(row), -1),
                    day(row.day("starts_on")),
                    day(row.day("ends_on")));
              }
            }));
    return this;
  }

  FileRegister vehicles(Path file) {
    var seen = new TreeSet<String>();
    read(
        file,
        EquipmentFiles.vehicles(catalogue),
        row -> {
          if (!seen.add(row.text("force") + " " + row.text("vehicle_id"))) {
            refuse(file, row, "vehicle_id", row.text("vehicle_id"), "occurs twice in the file");
            return;
          }
          fleet.add(
              new Fleet.Vehicle(
                  row.text("force"),
                  row.text("vehicle_id"),
                  row.text("kind"),
                  row.text("base"),
                  day(row.day("in_service_on")),
                  day(row.day("out_of_service_on"))));
        });
    return this;
  }

  People people() {
    return people.build();
  }

  Fleet fleet() {
    return new Fleet(fleet);
  }

  /// The forces that have people in the files, in order.
  List<String> forces() {
    return List.copyOf(forces);
  }

  List<RefusedRow> refused() {
    return List.copyOf(refused);
  }

  private void read(Path file, Shape shape, Consumer<Row.Good> good) {
    try (var tables = Tables.of(Source.of(file), Limits.USUAL)) {
      for (var each : tables.list()) {
        try (var table = each.open(List.of(shape), Mapping.NONE)) {
          for (var row = table.next(); row != null; row = table.next()) {
            switch (row) {
              case Row.Good one -> good.accept(one);
              case Row.Bad one ->
                  refused.add(
                      new RefusedRow(
                          table.name(),
                          one.line(),
                          one.fault().column(),
                          one.fault().value(),
                          one.fault().words()));
            }
          }
        }
      }
    }
  }

  private boolean unknown(Path file, Row.Good row) {
    if (numbers.containsKey(Key.of(row))) {
      return false;
    }
    refuse(file, row, "person_id", row.text("person_id"), "is not among the people");
    return true;
  }

  private void refuse(Path file, Row.Good row, String column, String value, String words) {
    refused.add(
        new RefusedRow(String.valueOf(file.getFileName()), row.line(), column, value, words));
  }

  private static int day(LocalDate day) {
    return day.equals(Period.OPEN) ? People.NO_END : Math.toIntExact(day.toEpochDay());
  }
}
