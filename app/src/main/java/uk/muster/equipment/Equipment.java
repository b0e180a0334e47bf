package uk.muster.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exchange.row.Slice;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// The vehicles register.
@Service
@Transactional(readOnly = true)
public class Equipment {
  private final VehicleStore vehicles;
  private final FleetStateStore states;

  Equipment(VehicleStore vehicles, FleetStateStore states) {
    this.vehicles = vehicles;
    this.states = states;
  }

  /// A page of the vehicles in service on a day.
  public VehicleQuestion.Answer page(Actor actor, VehicleQuestion question) {
    requireSight(actor, question.force());
    var found =
        Slice.of(
                vehicles.page(question),
                question.from(),
                VehicleQuestion.PAGE,
                VehicleStore.Placed::values)
            .map(VehicleStore.Placed::vehicle);
    return new VehicleQuestion.Answer(found, vehicles.countByKind(question));
  }

  /// The vehicles in service on a day.
  ///
  /// @param kind one kind, or empty for all
  /// @param base one base, or empty for all
  public List<Vehicle> list(Actor actor, ForceId force, LocalDate on, String kind, String base) {
    requireSight(actor, force);
    return vehicles.list(force, new Period(on, on), kind, base, Optional.empty());
  }

  /// The vehicles in service on some day of the period; one that changed its kind or base comes
  /// more than once.
  ///
  /// @param knownOn as Muster knew it at that instant; empty for what it knows today
  public List<Vehicle> extract(Actor actor, ForceId force, Period days, Optional<Instant> knownOn) {
    requireSight(actor, force);
    return vehicles.list(force, days, "", "", knownOn);
  }

  /// How the register stands: of one force, or of all whose counts or people may be read.
  public Map<ForceId, FleetState> states(Actor actor, Optional<ForceId> force) {
    var byForce = new HashMap<ForceId, FleetState>();
    states.list(force).forEach(state -> byForce.put(state.force(), state));
    return byForce;
  }

  /// Who may read a force's people may read what they ride in too.
  private static void requireSight(Actor actor, ForceId force) {
    if (!actor.can(Right.READ_PEOPLE, force)) {
      actor.require(Right.READ_EQUIPMENT, force);
    }
  }
}
