package uk.muster.examples;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// The synthetic nation `nation-v2`: 43 forces, about 148,000 people and a million accreditations.
/// The same seed and day give the same bytes, force by force and whatever the order.
public final class Nation {
  /// Changes whenever the same seed would give other bytes.
  public static final String VERSION = "nation-v2";

  /// The force whose training is made up too: one is enough to look at.
  private static final ForceId TAUGHT = new ForceId("leicestershire");

  private final Catalogue catalogue;
  private final long seed;
  private final Calendar calendar;
  private final Shifts shifts;

  /// @param asOf the day on which the picture is true: who is in date, away and on duty
  public Nation(Catalogue catalogue, long seed, LocalDate asOf) {
    this.catalogue = catalogue;
    this.seed = seed;
    calendar = new Calendar(asOf);
    shifts = new Shifts(calendar);
  }

  /// Told after each force.
  @FunctionalInterface
  public interface Progress {
    void written(ForceId force, int done, int of);
  }

  /// Writes the seven files of all forces, and those of training, into one folder.
  public void write(Path folder, Progress progress) {
    write(folder, catalogue.forces(), false, progress);
  }

  /// Writes the seven files of some forces into one folder.
  public void write(Path folder, Collection<Force> forces) {
    write(folder, forces, false, (_, _, _) -> {});
  }

  /// The forces dealt into lots with about as many officers in each, which can be written and
  /// imported side by side; in each lot they keep the catalogue's order.
  public List<List<Force>> lots(int number) {
    int[] officers = new int[number];
    Map<Force, Integer> dealt = new HashMap<>();
    for (Force force :
        catalogue.forces().stream()
            .sorted(Comparator.comparingInt(Force::officers).reversed())
            .toList()) {
      int least = 0;
      for (int lot = 1; lot < number; lot++) {
        least = officers[lot] < officers[least] ? lot : least;
      }
      officers[least] += force.officers();
      dealt.put(force, least);
    }
    return IntStream.range(0, number)
        .mapToObj(lot ->
            catalogue.forces().stream()
                .filter(force -> dealt.getOrDefault(force, -1) == lot)
                .toList())
        .toList();
  }

  /// Writes the seven files with a handful of rows added that an import must refuse.
  public void writeWithFaults(Path folder, Progress progress) {
    write(folder, catalogue.forces(), true, progress);
  }

  private void write(Path folder, Collection<Force> forces, boolean faults, Progress progress) {
    Map<RegisterFile, OutputStream> open = new EnumMap<>(RegisterFile.class);
    try {
      Files.createDirectories(folder);
      for (RegisterFile file : RegisterFile.values()) {
        OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(folder.resolve(file.fileName())), 1 << 16);
        open.put(file, out);
        out.write((file.heading() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      int done = 0;
      for (Force force : forces) {
        for (var part : make(force).entrySet()) {
          part.getValue().writeTo(Objects.requireNonNull(open.get(part.getKey())));
        }
        progress.written(force.id(), ++done, forces.size());
      }
      if (forces.stream().anyMatch(force -> force.id().equals(TAUGHT))) {
        for (var part : schooling().entrySet()) {
          Files.write(folder.resolve(part.getKey()), part.getValue());
        }
      }
      if (faults) {
        for (var part : NationFaults.rows(calendar).entrySet()) {
          part.getValue().writeTo(Objects.requireNonNull(open.get(part.getKey())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the synthetic nation to " + folder, e);
    } finally {
      open.values().forEach(Nation::close);
    }
  }

  /// Files of training by name: courses, sessions and bookings of one force, and the take-up of
  /// e-learning of all. They draw from chances of their own, so the registers stay as they are.
  public Map<String, byte[]> schooling() {
    Force taught = catalogue.force(TAUGHT).orElseThrow(() -> new NotFound("force", TAUGHT.value()));
    Map<RegisterFile, byte[]> rows = force(TAUGHT);
    Map<String, byte[]> files =
        Schooling.of(
            TAUGHT.value(),
            catalogue.regionOf(taught.id()).code(),
            Objects.requireNonNull(rows.get(RegisterFile.PEOPLE)),
            Objects.requireNonNull(rows.get(RegisterFile.ACCREDITATIONS)),
            calendar.today(),
            new SplittableRandom(seed ^ TAUGHT.value().hashCode()));
    StringBuilder takeUp =
        new StringBuilder(
            "force,course,workforce_group,census_on,headcount,enrolled,completed,source\n");
    LocalDate census = calendar.today().withDayOfMonth(1);
    for (Force force : catalogue.forces()) {
      Schooling.takeUp(
          force.id().value(),
          census,
          new SplittableRandom(seed * 31 + force.id().value().hashCode()),
          takeUp);
    }
    files.put("take-up.csv", takeUp.toString().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /// The rows of one force, each file without its heading.
  public Map<RegisterFile, byte[]> force(ForceId id) {
    Force force = catalogue.force(id).orElseThrow(() -> new NotFound("force", id.value()));
    Map<RegisterFile, byte[]> rows = new EnumMap<>(RegisterFile.class);
    make(force).forEach((file, bytes) -> rows.put(file, bytes.toBytes()));
    return rows;
  }

  private Map<RegisterFile, CsvBytes> make(Force force) {
    Map<RegisterFile, CsvBytes> files = new EnumMap<>(RegisterFile.class);
    for (RegisterFile file : RegisterFile.values()) {
      files.put(file, new CsvBytes());
    }
    Function<RegisterFile, CsvBytes> at = file -> Objects.requireNonNull(files.get(file));
    SplittableRandom random =
        new SplittableRandom(seed * 1_000_003 + force.id().value().hashCode());
    byte[] id = force.id().value().getBytes(StandardCharsets.US_ASCII);
    ForceTarget target = ForceTarget.of(force, random.split());
    Yard yard = new Yard(force, target.people(), calendar, random.split());
    yard.writeBases(at.apply(RegisterFile.BASES));
    yard.writeVehicles(target, at.apply(RegisterFile.VEHICLES));
    SplittableRandom people = random.split();
    Roll roll = new Roll(target.people(), yard.codes.length, calendar, people);
    roll.write(id, yard.codes, at.apply(RegisterFile.PEOPLE));
    new Absences(roll, calendar, people).write(id, at.apply(RegisterFile.RESTRICTIONS));
    SplittableRandom courses = random.split();
    Training training = new Training(roll, courses);
    training.assign(target);
    new Awards(roll, training, catalogue, calendar, courses)
        .write(id, at.apply(RegisterFile.ACCREDITATIONS));
    shifts.write(id, roll, random.split(), at.apply(RegisterFile.DUTIES));
    commit(id, target, at.apply(RegisterFile.COMMITMENTS));
    return files;
  }

  private void commit(byte[] force, ForceTarget target, CsvBytes file) {
    LocalDate april = calendar.today().withDayOfYear(1).withMonth(4);
    LocalDate statedOn = april.isAfter(calendar.today()) ? april.minusYears(1) : april;
    for (String unitType : new String[] {"psu", "psu-with-medics"}) {
      file.cell(force)
          .cell(unitType)
          .cell(target.needed())
          .cell(target.declared())
          .cell(target.promised())
          .cell(statedOn.toString())
          .cell(VERSION + " (synthetic)")
          .end();
    }
  }

  private static void close(OutputStream out) {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish a file of the synthetic nation", e);
    }
  }
}
