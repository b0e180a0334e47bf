package uk.muster.readiness.room;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.Candidate;
import muster.engine.formation.Formation;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.register.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.ListPage;
import uk.muster.readiness.London;
import uk.muster.readiness.PeopleShown;
import uk.muster.readiness.counts.ReadinessProblems;
import uk.muster.readiness.counts.Registers;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// What a control room asks of the registers: who and what is on duty, and how soon it is where.
@Service
public class ControlRoom {
  private final Registers registers;
  private final TravelTimes travel;
  private final Rooms rooms;
  private final Catalogue catalogue;
  private final ApplicationEventPublisher events;

  ControlRoom(
      Registers registers,
      TravelTimes travel,
      Rooms rooms,
      Catalogue catalogue,
      ApplicationEventPublisher events) {
    this.registers = registers;
    this.travel = travel;
    this.rooms = rooms;
    this.catalogue = catalogue;
    this.events = events;
  }

  /// The places that the force can be asked about: its headquarters and its bases.
  public List<Place> places(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_COUNTS, force);
    return rooms.places(Actor.system("readiness", Set.of(force)), headquarters(force), on);
  }

  /// The picture at an instant, in counts.
  public RoomPicture picture(Actor actor, RoomQuestion question) {
    actor.require(Right.READ_COUNTS, question.force());
    var type =
        catalogue
            .unitType(question.unitType())
            .orElseThrow(() -> new NotFound("unit type", question.unitType()));
    return rooms.picture(
        Actor.system("readiness", Set.of(question.force())),
        question,
        force(question.force()),
        type);
  }

  /// A page of the people on duty at the instant who can fill a post of the unit.
  @Transactional
  public ListPage<Candidate> onDuty(Actor actor, RoomQuestion question, int page, int size) {
    actor.require(Right.READ_PEOPLE, question.force());
    var type =
        catalogue
            .unitType(question.unitType())
            .orElseThrow(() -> new NotFound("unit type", question.unitType()));
    var unit = ReadinessProblems.unit(type);
    var day = question.at().atZone(London.ZONE).toLocalDate();
    var people =
        registers.people(
            actor, question.force(), unit, new Period(day, day), Optional.empty(), true);
    var problem =
        new FormationProblem(
            unit,
            people,
            muster.engine.formation.register.Fleet.none(),
            Scope.everyone().onDutyAt(question.at().getEpochSecond() / 60),
            Math.toIntExact(day.toEpochDay()));
    var roles = unit.roles().stream().map(role -> role.code()).toList();
    var shown = ListPage.of(Formation.candidates(problem, roles), page, size);
    events.publishEvent(
        new PeopleShown(
            actor,
            question.force(),
            "people on duty for %s at %s, page %d"
                .formatted(
                    question.unitType(),
                    question.at().truncatedTo(ChronoUnit.SECONDS),
                    shown.page()),
            shown.shown().size()));
    return shown;
  }

  /// How minutes are worked out, in words.
  public String method(Actor actor) {
    return travel.method();
  }

  private Force force(ForceId id) {
    return catalogue.force(id).orElseThrow(() -> new NotFound("force", id.value()));
  }

  private Place headquarters(ForceId id) {
    var force = force(id);
    return new Place(
        id.value(),
        "Headquarters, " + force.headquartersTown(),
        force.headquarters().latitude(),
        force.headquarters().longitude());
  }
}
