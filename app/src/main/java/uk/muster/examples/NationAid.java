package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.ForceId;

/// Mutual aid of the synthetic nation: what neighbours and strangers gave each other in three
/// years, mostly recorded by both sides, sometimes differently or by one alone. Every word of it
/// says that it is made up, and the same seed and day give the same bytes.
public final class NationAid {
  private static final String SOURCE = Nation.VERSION + " (synthetic)";
  private static final int OF_EACH = 6;
  private static final int DAYS = 1000;
  private static final int HUNDRED = 100;
  private static final int BY_BOTH = 85;
  private static final int ALIKE = 90;
  private static final int EXCEPTIONAL = 12;
  private static final int NEAR = 70;
  private static final int OFFICERS = 25;

  private final List<Force> forces;
  private final LocalDate today;
  private final SplittableRandom random;
  private final StringBuilder aid =
      new StringBuilder(
          "force,code,name,direction,other_force,operation,unit_type,units,officer_days,first_on,"
              + "last_on,tier,legal_basis,request,threats,source\n");

  private NationAid(Catalogue catalogue, long seed, LocalDate today) {
    forces = List.copyOf(catalogue.forces());
    this.today = today;
    random = new SplittableRandom(seed ^ "mutual-aid".hashCode());
  }

  /// Two files by name: the operations and the ledger.
  public static Map<String, byte[]> files(Catalogue catalogue, long seed, LocalDate today) {
    var made = new NationAid(catalogue, seed, today);
    var files = new LinkedHashMap<String, byte[]>();
    files.put("operations.csv", made.operations().getBytes(StandardCharsets.UTF_8));
    made.entries();
    files.put("aid.csv", made.aid.toString().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private String operations() {
    var text =
        new StringBuilder(
            "force,code,name,code_name,standing,declared_by,declared_because,first_on,source\n");
    forces.forEach(force ->
        text.append(force.id())
            .append(",synthetic-summit,Synthetic summit,Operation Example,exceptional,")
            .append("the synthetic chief officers,it would distort the synthetic balance,")
            .append(today.minusDays(DAYS / 2).getYear())
            .append(',')
            .append(SOURCE)
            .append('\n'));
    return text.toString();
  }

  private void entries() {
    var number = 0;
    for (var donor : forces) {
      for (var i = 0; i < OF_EACH; i++) {
        entry(donor.id(), host(donor), ++number);
      }
    }
  }

  private ForceId host(Force donor) {
    var near = new ArrayList<>(donor.neighbours());
    if (!near.isEmpty() && random.nextInt(HUNDRED) < NEAR) {
      return near.get(random.nextInt(near.size()));
    }
    var others = forces.stream().map(Force::id).filter(id -> !id.equals(donor.id())).toList();
    return others.get(random.nextInt(others.size()));
  }

  private void entry(ForceId donor, ForceId host, int number) {
    var units = 1 + random.nextInt(4);
    var days = 1 + random.nextInt(3);
    var first = today.minusDays(3 + random.nextInt(DAYS));
    var summit = random.nextInt(HUNDRED) < EXCEPTIONAL;
    var near = random.nextInt(HUNDRED) < NEAR;
    var rest = "%s,PA1996-S24,SYNTHETIC-%d".formatted(near ? "regional" : "national", number);
    line(donor, "provided", host, number, summit, units, days, first, rest);
    if (random.nextInt(HUNDRED) < BY_BOTH) {
      var said = random.nextInt(HUNDRED) < ALIKE ? units : units + 1;
      line(host, "received", donor, number, summit, said, days, first, rest);
    }
  }

  private void line(
      ForceId by,
      String direction,
      ForceId other,
      int number,
      boolean summit,
      int units,
      int days,
      LocalDate first,
      String rest) {
    aid.append(
        "%s,synthetic-%d,%s,%s,%s,%s,psu,%d,%d,%s,%s,%s,public-order,%s\n"
            .formatted(
                by,
                number,
                summit ? "Synthetic summit" : "Synthetic march " + number,
                direction,
                other,
                summit ? "synthetic-summit" : "",
                units,
                units * OFFICERS * days,
                first,
                first.plusDays(days - 1L),
                rest,
                SOURCE));
  }
}
