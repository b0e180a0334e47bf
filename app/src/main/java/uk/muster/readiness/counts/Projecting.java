package uk.muster.readiness.counts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.UnitType;
import muster.engine.formation.register.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Makes counts from the registers, in the name of Muster itself and for one force at a time: who
/// may read counts only gets the result and never the rows.
@Service
public class Projecting {
  /// How many days ahead are kept.
  public static final int DAYS = 365;

  /// How many days old what is kept may be, when nothing moved: it still reaches far enough ahead.
  public static final int KEPT_DAYS = 7;

  /// How many days ahead a question may ask and still see some months after them.
  private static final int ASKED_AHEAD = 183;

  private final Registers registers;
  private final ProjectionStore projections;
  private final ProjectionSavingStore saving;
  private final Catalogue catalogue;
  private final Clock clock;

  Projecting(
      Registers registers,
      ProjectionStore projections,
      ProjectionSavingStore saving,
      Catalogue catalogue,
      Clock clock) {
    this.registers = registers;
    this.projections = projections;
    this.saving = saving;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// True when questions about the day are answered from what is kept.
  public static boolean keeps(LocalDate day, LocalDate today) {
    return !day.isBefore(today) && !day.isAfter(today.plusDays(ASKED_AHEAD));
  }

  /// What is kept of a force from today on, if it still holds.
  @Transactional(readOnly = true)
  public Optional<Projection> kept(Actor actor, ForceId force, UnitType unit) {
    return fresh(actor, Set.of(force), unit.code()).contains(force)
        ? projections.find(force, unit).map(kept -> kept.from(LocalDate.now(clock)))
        : Optional.empty();
  }

  /// What is kept of several forces on some days; a force that has sent nothing is absent.
  @Transactional(readOnly = true)
  public Map<ForceId, List<Stretch>> on(
      Actor actor, Set<ForceId> forces, UnitType unit, List<LocalDate> days) {
    return projections.on(forces, unit, days);
  }

  /// The forces for which what is kept still holds: made lately, from the registers and the
  /// catalogue as they stand.
  @Transactional(readOnly = true)
  public Set<ForceId> fresh(Actor actor, Set<ForceId> forces, String unitType) {
    var stamps = registers.stamps(actor, forces);
    var today = LocalDate.now(clock);
    return projections.kept(forces, unitType).values().stream()
        .filter(kept ->
            kept.firstDay().isAfter(today.minusDays(KEPT_DAYS))
                && kept.catalogue().equals(catalogue.hash())
                && kept.register().version()
                    == stamps.getOrDefault(kept.force(), RegisterStamp.NONE).version())
        .map(ProjectionStore.Kept::force)
        .collect(Collectors.toSet());
  }

  /// Counts a force's next 12 months and keeps the result. Two that ask at once take turns, and the
  /// second gets what the first has counted.
  @Transactional
  public Projection keep(Actor muster, ForceId force, UnitType unit) {
    saving.takeTurns(force, unit);
    var meanwhile = kept(muster, force, unit);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    var today = LocalDate.now(clock);
    var year = new Period(today, today.plusDays(DAYS));
    var projection = count(muster, force, unit, year, Scope.everyone(), Optional.empty());
    saving.save(projection, unit, catalogue.hash());
    return projection;
  }

  /// Counts a force's days without keeping anything.
  @Transactional(readOnly = true)
  public Projection once(
      Actor muster,
      ForceId force,
      UnitType unit,
      Period period,
      Scope scope,
      Optional<LocalDate> knownOn) {
    return count(muster, force, unit, period, scope, knownOn);
  }

  /// What pooling the forces must know of people on the books of several of them.
  @Transactional(readOnly = true)
  public Pool pool(Actor muster, Set<ForceId> forces, UnitType unit, Period days) {
    return new Pool(unit, registers.linked(muster, forces, unit, days));
  }

  private Projection count(
      Actor muster,
      ForceId force,
      UnitType unit,
      Period period,
      Scope scope,
      Optional<LocalDate> knownOn) {
    var register = registers.stamps(muster, Set.of(force)).getOrDefault(force, RegisterStamp.NONE);
    var problem =
        new FormationProblem(
            unit,
            registers.people(muster, force, unit, period, knownOn, scope.minute().isPresent()),
            registers.fleet(muster, force, unit, period, knownOn),
            scope,
            Math.toIntExact(period.from().toEpochDay()));
    var horizon = Formation.horizon(problem, Math.toIntExact(period.to().toEpochDay()));
    return new Projection(
        force,
        unit.code(),
        register,
        Instant.now(clock),
        Profile.stretches(problem, period.to()),
        Happenings.changes(horizon));
  }
}
