package muster.engine.formation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import muster.engine.formation.register.People;

/// The data set `nation-v1`: 130,000 synthetic officers in 43 forces. Frozen: any change of it is a
/// new version. The strengths are rounded public figures, scaled; everything else is drawn from the
/// seed.
final class NationV1 {
  static final int OFFICERS = 130_000;
  static final int DAYS = 365;
  private static final String STRENGTHS =
      """
      avon-and-somerset 3370
      bedfordshire 1460
      cambridgeshire 1760
      cheshire 2420
      city-of-london 980
      cleveland 1500
      cumbria 1370
      derbyshire 2130
      devon-and-cornwall 3620
      dorset 1450
      durham 1400
      dyfed-powys 1310
      essex 3760
      gloucestershire 1330
      greater-manchester 8080
      gwent 1510
      hampshire 3500
      hertfordshire 2380
      humberside 2270
      kent 4200
      lancashire 3600
      leicestershire 2260
      lincolnshire 1190
      merseyside 4190
      metropolitan 34000
      norfolk 1880
      north-wales 1690
      north-yorkshire 1670
      northamptonshire 1510
      northumbria 3790
      nottinghamshire 2430
      south-wales 3480
      south-yorkshire 3060
      staffordshire 2050
      suffolk 1380
      surrey 2290
      sussex 3160
      thames-valley 5120
      warwickshire 1110
      west-mercia 2520
      west-midlands 8000
      west-yorkshire 6170
      wiltshire 1230
      """;

  /// A public order unit as the benchmarks use it: 25 people, five roles, four skills.
  static final UnitType UNIT =
      new UnitType(
          "psu-v1",
          List.of(
              new Role("commander", 1, List.of("INSP", "PS"), List.of("L2", "COMMAND")),
              new Role("sergeant", 3, List.of("PS"), List.of("L2")),
              new Role("constable", 16, List.of("PC"), List.of("L2")),
              new Role("driver", 3, List.of("PC"), List.of("L2", "DRIVER")),
              new Role("medic", 2, List.of("PC", "PS"), List.of("L2", "MEDIC"))),
          List.of());

  private final SplittableRandom random;
  private final CRC32 checksum = new CRC32();
  private final People.Builder people = People.builder();
  private final List<String> forces = new ArrayList<>();

  private NationV1(long seed) {
    random = new SplittableRandom(seed);
  }

  record Nation(People people, List<String> forces, long checksum) {}

  static Nation generate(long seed) {
    NationV1 nation = new NationV1(seed);
    List<String[]> lines = STRENGTHS.lines().map(line -> line.split(" ")).toList();
    int sum = lines.stream().mapToInt(line -> Integer.parseInt(line[1])).sum();
    int done = 0;
    int upTo = 0;
    for (String[] line : lines) {
      upTo += Integer.parseInt(line[1]);
      int end = (int) ((long) OFFICERS * upTo / sum);
      nation.force(line[0], end - done);
      done = end;
    }
    return new Nation(nation.people.build(), nation.forces, nation.checksum.getValue());
  }

  /// One force of its own, with as many officers as asked for.
  static Nation force(long seed, int officers) {
    NationV1 nation = new NationV1(seed);
    nation.force("force", officers);
    return new Nation(nation.people.build(), nation.forces, nation.checksum.getValue());
  }

  private void force(String force, int officers) {
    forces.add(force);
    double level2 = 0.192 * (0.8 + 0.4 * random.nextDouble());
    double command = 0.55 + 0.40 * random.nextDouble();
    double drivers = 0.10 + 0.10 * random.nextDouble();
    double medics = 0.05 + 0.05 * random.nextDouble();
    for (int i = 0; i < officers; i++) {
      double at = random.nextDouble();
      String rank = at < 0.775 ? "PC" : at < 0.925 ? "PS" : at < 0.975 ? "INSP" : "CI";
      int leaves = random.nextDouble() < 0.07 ? 1 + random.nextInt(DAYS) : People.NO_END;
      int person = people.person(force, Integer.toString(i), rank, "HQ", -2000, leaves);
      note(rank.hashCode());
      note(leaves);
      if (random.nextDouble() < level2) {
        award(person, "L2");
        maybe(person, "L1", 0.15);
        maybe(person, "COMMAND", rank.equals("INSP") ? command : rank.equals("PS") ? 0.20 : 0);
        maybe(person, "DRIVER", drivers);
        maybe(person, "MEDIC", medics);
        maybe(person, "EVIDENCE", 0.06);
        maybe(person, "AEP", 0.05);
        maybe(person, "MOE", 0.06);
      }
      maybe(person, "CBRN", 0.04);
      maybe(person, "SEARCH", 0.03);
      maybe(person, "DVI", 0.01);
      maybe(person, "WATER", 0.01);
    }
  }

  private void maybe(int person, String skill, double chance) {
    if (random.nextDouble() < chance) {
      award(person, skill);
    }
  }

  private void award(int person, String skill) {
    boolean lapsed = random.nextDouble() < 0.05;
    int last = lapsed ? -1 - random.nextInt(90) : 1 + random.nextInt(DAYS);
    people.holds(person, skill, -1000, last);
    note(skill.hashCode());
    note(last);
  }

  private void note(int value) {
    for (int shift = 0; shift < 32; shift += 8) {
      checksum.update(value >>> shift);
    }
  }
}
