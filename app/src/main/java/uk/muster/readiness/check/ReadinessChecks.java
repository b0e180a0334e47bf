package uk.muster.readiness.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.Counting;
import uk.muster.readiness.ForceReadiness;
import uk.muster.readiness.Question;
import uk.muster.readiness.Readiness;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// The cross-checks of readiness: what is stated is read, and the units are formed, once for all.
record ReadinessChecks(Commitments commitments, Readiness readiness, Catalogue catalogue)
    implements Check.Several {
  /// One of them.
  private record One(
      ReadinessChecks all,
      String identifier,
      Severity severity,
      String title,
      String definition,
      Function<Stated, Stream<Finding>> rule)
      implements Check {
    @Override
    public Right right() {
      return Right.READ_COUNTS;
    }

    @Override
    public List<Finding> findings(Actor actor, ForceId force, LocalDate on) {
      return rule.apply(all.stated(actor, force, on)).toList();
    }
  }

  @Override
  public List<Check> list() {
    return List.of(
        one(
            "promised-twice",
            Check.Severity.SERIOUS,
            "Units promised twice",
            "A unit type of which local need and national promise together are more than the units"
                + " that the registers allow on the day",
            Stated::promisedTwice),
        one(
            "claimed-beyond-bottleneck",
            Check.Severity.SERIOUS,
            "Units claimed that a bottleneck does not allow",
            "A unit type of which the force declares more units than the registers allow on the"
                + " day; the limit is named",
            stated -> stated.claimed(catalogue)),
        one(
            "short-ahead",
            Check.Severity.WARNING,
            "Units that will not be there",
            "A unit type of which enough units can be formed on the day for local need and national"
                + " promise, and too few on some day in the 90 days after it",
            Stated::shortAhead),
        one(
            "nothing-stated",
            Check.Severity.WARNING,
            "Nothing stated about units",
            "The force has stated for no unit type what it needs, has and promises by the day",
            Stated::nothing));
  }

  private Check one(
      String name,
      Check.Severity severity,
      String title,
      String definition,
      Function<Stated, Stream<Check.Finding>> rule) {
    return new One(this, "readiness." + name, severity, title, definition, rule);
  }

  @Override
  public Map<Check, List<Check.Finding>> findings(
      Actor actor, ForceId force, LocalDate on, List<Check> asked) {
    var stated = stated(actor, force, on);
    var found = new LinkedHashMap<Check, List<Check.Finding>>();
    asked.forEach(check -> found.put(check, ((One) check).rule().apply(stated).toList()));
    return found;
  }

  private Stated stated(Actor actor, ForceId force, LocalDate on) {
    var answers =
        commitments.history(actor, force).stream()
            .filter(one -> !one.statedOn().isAfter(on))
            .map(Commitment::unitType)
            .distinct()
            .sorted()
            .map(unit -> answer(actor, force, unit, on))
            .toList();
    return new Stated(force, on, answers);
  }

  private ForceReadiness answer(Actor actor, ForceId force, String unit, LocalDate on) {
    return readiness.answer(
        actor,
        new Question(force, unit, on, Counting.EVERYONE, Optional.empty()),
        Optional.empty());
  }
}
