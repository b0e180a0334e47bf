package uk.muster.readiness.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.register.Scope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.London;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Registers;
import uk.muster.reference.Force;
import uk.muster.reference.UnitType;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Reads what a control room needs, in the name of Muster itself and for one force at a time.
@Service
@Transactional(readOnly = true)
class Rooms {
  private final Registers registers;
  private final TravelTimes travel;

  Rooms(Registers registers, TravelTimes travel) {
    this.registers = registers;
    this.travel = travel;
  }

  /// The headquarters and the bases of a force.
  public List<Place> places(Actor muster, Place headquarters, LocalDate on) {
    var places = new ArrayList<Place>();
    places.add(headquarters);
    places.addAll(registers.bases(muster, new ForceId(headquarters.code()), on));
    return places;
  }

  /// The picture of a force at the question's instant.
  public RoomPicture picture(Actor muster, RoomQuestion question, Force force, UnitType type) {
    var unit = ReadinessProblems.unit(type);
    var day = question.at().atZone(London.ZONE).toLocalDate();
    var days = new Period(day, day.plusDays(1));
    var problem =
        new FormationProblem(
            unit,
            registers.people(muster, question.force(), unit, days, Optional.empty(), true),
            registers.fleet(muster, question.force(), unit, days, Optional.empty()),
            Scope.everyone(),
            Math.toIntExact(day.toEpochDay()));
    var bases = registers.bases(muster, question.force(), day);
    var area = Areas.shipped().of(question.force());
    var strays = strays(area, bases);
    var wrong = strays.stream().filter(each -> !each.isUsable()).map(Stray::base).toList();
    var right = bases.stream().filter(base -> !wrong.contains(base)).toList();
    var watch = new Watch(problem, question.minute());
    var arrivals = new Arrivals(question, problem, right, travel);
    return new RoomPicture(
        question,
        force,
        type,
        watch.skills(),
        watch.vehicles(),
        arrivals.windows(),
        arrivals.bases(),
        arrivals.strays(strays),
        arrivals.nowhere(bases),
        area.map(drawn -> drawn.kmOutside(question.place())).orElse(0.0),
        travel.method());
  }

  /// The bases outside the area; none where no area was drawn.
  private static List<Stray> strays(Optional<Area> area, List<Place> bases) {
    return area.stream()
        .flatMap(drawn -> bases.stream().map(base -> new Stray(base, drawn.kmOutside(base))))
        .filter(stray -> stray.kmOutside() > Stray.NEAR_KM)
        .toList();
  }
}
