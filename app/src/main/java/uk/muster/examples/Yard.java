package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SplittableRandom;
import uk.muster.reference.Force;

/// The bases of one force, spread around its centre, and the vehicles that stand there.
final class Yard {
  private static final double KM_PER_DEGREE = 111.2;

  final byte[][] codes;
  private final Force force;
  private final byte[] id;
  private final Calendar calendar;
  private final SplittableRandom random;
  private int vehicles;

  Yard(Force force, int people, Calendar calendar, SplittableRandom random) {
    this.force = force;
    this.calendar = calendar;
    this.random = random;
    id = force.id().value().getBytes(StandardCharsets.US_ASCII);
    codes = new byte[StrictMath.min(24, 4 + people / 600)][];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (i == 0 ? "HQ" : "B%02d".formatted(i)).getBytes(StandardCharsets.US_ASCII);
    }
  }

  void writeBases(CsvBytes file) {
    base(file, 0, "Headquarters (synthetic)", force.headquarters());
    for (int i = 1; i < codes.length; i++) {
      base(file, i, "Base %02d (synthetic)".formatted(i), somewhere());
    }
  }

  private void base(CsvBytes file, int number, String name, Force.Point at) {
    file.cell(id)
        .cell(codes[number])
        .cell(name)
        .cell(String.format(Locale.ROOT, "%.4f", at.latitude()))
        .cell(String.format(Locale.ROOT, "%.4f", at.longitude()))
        .end();
  }

  /// A point within half the radius of a circle as large as the force's area.
  private Force.Point somewhere() {
    double reach = 0.5 * StrictMath.sqrt(force.areaKm2() / StrictMath.PI);
    double distance = reach * StrictMath.sqrt(random.nextDouble());
    double angle = 2 * StrictMath.PI * random.nextDouble();
    double north = distance * StrictMath.cos(angle) / KM_PER_DEGREE;
    double east =
        distance
            * StrictMath.sin(angle)
            / (KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(force.centre().latitude())));
    return new Force.Point(force.centre().latitude() + north, force.centre().longitude() + east);
  }

  void writeVehicles(ForceTarget target, CsvBytes file) {
    int people = target.people();
    some(file, "PO-CARRIER", target.carriers());
    some(file, "PO-COMMAND", 1 + people / 1500);
    some(file, "ARV-CAR", 2 + people / 200);
    some(file, "DOG-VAN", 1 + people / 300);
    some(file, "SEARCH-VAN", 1 + people / 900);
    some(file, "CBRN-VAN", 1 + people / 700);
    some(file, "DVI-VAN", 1 + people / 4000);
    some(file, "DRONE-CAR", 1 + people / 1000);
    some(file, "HORSEBOX", people / 3000);
    some(file, "RIB", people / 2500);
  }

  /// So many in service today, some of them only until a known day, and a few that have gone.
  private void some(CsvBytes file, String kind, int inService) {
    for (int i = 0; i < inService + inService / 15; i++) {
      int from = -random.nextInt(60, 3650);
      file.cell(id)
          .cell("VSYN-%04d".formatted(++vehicles))
          .cell(kind)
          .cell(codes[StrictMath.min(random.nextInt(codes.length), random.nextInt(codes.length))])
          .cell(calendar.text(from));
      if (i >= inService) {
        file.cell(calendar.text(from + random.nextInt(-from)));
      } else if (random.nextInt(20) == 0) {
        file.cell(calendar.text(random.nextInt(1, 365)));
      } else {
        file.empty();
      }
      file.end();
    }
  }
}
