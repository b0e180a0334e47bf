package uk.muster.examples;

import java.util.SplittableRandom;
import uk.muster.reference.Force;

/// What one force of the synthetic nation shall be able to do on the day: how many people of each
/// kind are in date and free, and what the force says about itself.
///
/// @param sergeants with public order level 2, free today; the other counts likewise
/// @param both drivers who are medics as well
record ForceTarget(
    int people,
    int declared,
    int needed,
    int promised,
    int inspectors,
    int sergeants,
    int constables,
    int drivers,
    int medics,
    int both,
    int carriers) {
  /// About this many people in all forces together.
  static final double SCALE = 148_000.0 / 147_580;

  private static final double UNITS_PER_OFFICER = 0.0042;

  static ForceTarget of(Force force, SplittableRandom random) {
    int people = (int) StrictMath.round(force.officers() * SCALE);
    if (force.id().value().equals("leicestershire")) {
      return new ForceTarget(people, 16, 15, 5, 20, 56, 420, 49, 28, 5, 54);
    }
    double units = StrictMath.max(4.4, people * UNITS_PER_OFFICER * between(random, 0.88, 1.14));
    int declared = (int) StrictMath.round(units);
    double[] slack = new double[6];
    for (int i = 0; i < slack.length; i++) {
      slack[i] = between(random, 1.06, 1.35);
    }
    slack[random.nextInt(5)] = between(random, 0.90, 1.06);
    slack[5] = between(random, 0.90, 1.30);
    int medics = count(2 * units * slack[5]);
    return new ForceTarget(
        people,
        declared,
        StrictMath.max(2, (int) StrictMath.round(declared * between(random, 0.72, 0.95))),
        StrictMath.max(1, (int) StrictMath.round(declared * between(random, 0.14, 0.28))),
        count(units * slack[0] + 0.3),
        count(3 * units * slack[1]),
        count((21 * slack[2] + 1.5) * units),
        count(3 * units * slack[3]),
        medics,
        count(medics * between(random, 0.05, 0.2)),
        count(3 * units * slack[4]));
  }

  private static int count(double exact) {
    return (int) StrictMath.round(exact);
  }

  private static double between(SplittableRandom random, double least, double most) {
    return least + random.nextDouble() * (most - least);
  }
}
