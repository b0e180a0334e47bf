package uk.muster.readiness.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import uk.muster.readiness.Commitment;
import uk.muster.readiness.Commitments;
import uk.muster.readiness.ReadinessBoard;
import uk.muster.reference.Catalogue;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;
import uk.muster.shared.Right;

/// The indicators of police support units: what is stated is read, and what is counted, once for
/// all of them and for all forces asked about.
record UnitIndicators(ReadinessBoard board, Commitments commitments, Catalogue catalogue)
    implements Indicator.Several {
  private static final String PSU = "psu";
  private static final String WITH_MEDICS = "psu-with-medics";
  private static final String COUNTED = "Counts made from the registers of people and vehicles";
  private static final String STATED = "What the force states";

  /// One of them.
  private record One(
      UnitIndicators all,
      String identifier,
      String title,
      String definition,
      String unit,
      Better better,
      String source,
      Function<UnitCounts, Optional<BigDecimal>> figure)
      implements Indicator {
    @Override
    public Right right() {
      return Right.READ_COUNTS;
    }

    @Override
    public Value value(Actor actor, ForceId force, LocalDate on) {
      return value(
          all.counts(actor, Set.of(force), on).getOrDefault(force, UnitCounts.NONE), force, on);
    }

    private Value value(UnitCounts counts, ForceId force, LocalDate on) {
      var href = "/readiness/%s?unit=%s&on=%s".formatted(force, PSU, on);
      return figure
          .apply(counts)
          .<Value>map(number -> new Value.Figure(number, href))
          .orElseGet(() -> new Value.None(why(counts), href));
    }

    private static String why(UnitCounts counts) {
      return counts.said().isEmpty()
          ? counts.counted().isEmpty() ? "nothing is stated or counted" : "nothing is stated"
          : counts.counted().isEmpty() ? "no register is kept" : "no unit can be formed";
    }
  }

  @Override
  public List<Indicator> list() {
    return List.of(
        one(
            "psu-formable",
            "Units that can be formed",
            "Complete police support units that the registers of people and vehicles allow at one"
                + " time on the day, one person in one post",
            Better.MORE,
            COUNTED,
            UnitCounts::formable),
        stated(
            "psu-declared",
            "Units declared",
            "Police support units that the force says it has trained, by its statement for the day",
            Better.MORE,
            Commitment::declared),
        stated(
            "psu-needed",
            "Units needed locally",
            "Police support units that the force says it needs for its own area, by its statement"
                + " for the day",
            Better.NEITHER,
            Commitment::neededLocally),
        stated(
            "psu-promised",
            "Units promised nationally",
            "Police support units that the force says it gives to national mobilisation, by its"
                + " statement for the day",
            Better.NEITHER,
            Commitment::promisedNationally),
        one(
            "psu-margin-local",
            "Units left after local need",
            "Police support units that can be formed on the day, less those needed locally",
            Better.MORE,
            COUNTED,
            counts -> counts.left(Commitment::neededLocally)),
        one(
            "psu-margin-both",
            "Units left when both are called",
            "Police support units that can be formed on the day, less those needed locally and"
                + " those promised nationally together",
            Better.MORE,
            COUNTED,
            counts -> counts.left(Commitment::both)),
        new One(
            this,
            "readiness.medics-per-psu",
            "Medics for each unit",
            "People who can be the medic of a police support unit, in date on the day, for each"
                + " unit that can be formed without medics",
            "medics a unit",
            Better.MORE,
            COUNTED,
            counts -> medic().flatMap(counts::medicsPerUnit)));
  }

  private Indicator stated(
      String name,
      String title,
      String definition,
      Better better,
      java.util.function.ToIntFunction<Commitment> part) {
    return one(
        name,
        title,
        definition,
        better,
        STATED,
        counts -> counts.said().map(said -> BigDecimal.valueOf(part.applyAsInt(said))));
  }

  private Indicator one(
      String name,
      String title,
      String definition,
      Better better,
      String source,
      Function<UnitCounts, Optional<BigDecimal>> figure) {
    return new One(this, "readiness." + name, title, definition, "units", better, source, figure);
  }

  private Optional<UnitType.Role> medic() {
    return catalogue
        .unitType(WITH_MEDICS)
        .flatMap(
            type -> type.roles().stream().filter(role -> role.code().equals("medic")).findFirst());
  }

  @Override
  public Map<Indicator, Indicator.Value> values(
      Actor actor, ForceId force, LocalDate on, List<Indicator> asked) {
    return values(actor, Set.of(force), on, asked).getOrDefault(force, Map.of());
  }

  @Override
  public Map<ForceId, Map<Indicator, Indicator.Value>> values(
      Actor actor, Set<ForceId> forces, LocalDate on, List<Indicator> asked) {
    var counts = counts(actor, forces, on);
    var values = new TreeMap<ForceId, Map<Indicator, Indicator.Value>>();
    for (var force : forces) {
      var own = new LinkedHashMap<Indicator, Indicator.Value>();
      var known = counts.getOrDefault(force, UnitCounts.NONE);
      asked.forEach(indicator -> own.put(indicator, ((One) indicator).value(known, force, on)));
      values.put(force, own);
    }
    return values;
  }

  private Map<ForceId, UnitCounts> counts(Actor actor, Set<ForceId> forces, LocalDate on) {
    var said = commitments.on(actor, forces, PSU, on);
    var counted = board.counted(actor, forces, PSU, on);
    var withMedics = board.counted(actor, forces, WITH_MEDICS, on);
    var all = new TreeMap<ForceId, UnitCounts>();
    for (var force : forces) {
      all.put(
          force,
          new UnitCounts(
              Optional.ofNullable(said.get(force)),
              Optional.ofNullable(counted.get(force)),
              Optional.ofNullable(withMedics.get(force))));
    }
    return all;
  }
}
