package muster.engine.formation.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Role;
import muster.engine.formation.Roster;
import muster.engine.formation.register.Base;
import muster.engine.formation.register.Fleet;
import muster.engine.formation.register.People;
import muster.engine.formation.register.Scope;

/// Reads the registers as a clerk would: one person, one rule, one day at a time.
final class Register {
  private record Name(String force, String personId) {}

  private final FormationProblem problem;
  private final List<People.Person> people = new ArrayList<>();
  private final Map<Name, Integer> numbers = new HashMap<>();

  Register(FormationProblem problem) {
    this.problem = problem;
    for (int i = 0; i < problem.people().size(); i++) {
      People.Person person = problem.people().person(i);
      people.add(person);
      for (People.Post post : person.posts()) {
        numbers.put(new Name(post.force(), post.personId()), i);
      }
    }
  }

  int number(String force, String personId) {
    return numbers.getOrDefault(new Name(force, personId), -1);
  }

  /// People who can fill at least one of the roles.
  int countAny(List<Role> roles) {
    int count = 0;
    for (int i = 0; i < people.size(); i++) {
      for (Role role : roles) {
        if (whyNot(i, role).isEmpty()) {
          count++;
          break;
        }
      }
    }
    return count;
  }

  /// The reasons why a person cannot fill the role; none when they can.
  List<String> whyNot(int number, Role role) {
    People.Person person = people.get(number);
    int day = problem.day();
    Optional<People.Post> post = post(person, day);
    if (post.isEmpty()) {
      return List.of("not serving in scope on day " + day);
    }
    List<String> reasons = new ArrayList<>();
    if (!role.ranks().isEmpty() && !role.ranks().contains(post.get().rank())) {
      reasons.add("rank " + post.get().rank());
    }
    for (String skill : role.skills()) {
      if (person.holdings().stream().noneMatch(held -> inDate(held, skill, day))) {
        reasons.add("no %s in date on day %d".formatted(skill, day));
      }
    }
    if (person.away().stream().anyMatch(days -> days.firstDay() <= day && days.lastDay() >= day)) {
      reasons.add("away on day " + day);
    }
    boolean onDuty = onDuty(person);
    if (problem.scope().onDutyOnly() && !onDuty) {
      reasons.add("not on duty");
    }
    if (!inTime(post.get().base(), onDuty)) {
      reasons.add("not in time from " + post.get().base().code());
    }
    return reasons;
  }

  private Optional<People.Post> post(People.Person person, int day) {
    Optional<People.Post> latest = Optional.empty();
    for (People.Post post : person.posts()) {
      boolean holds = post.firstDay() <= day && post.lastDay() >= day && force(post.force());
      if (holds && (latest.isEmpty() || latest.get().firstDay() <= post.firstDay())) {
        latest = Optional.of(post);
      }
    }
    return latest;
  }

  private static boolean inDate(People.Holding held, String skill, int day) {
    return held.skill().equals(skill) && held.firstDay() <= day && held.lastDay() >= day;
  }

  private boolean force(String force) {
    return problem.scope().forces().isEmpty() || problem.scope().forces().contains(force);
  }

  private boolean onDuty(People.Person person) {
    if (problem.scope().minute().isEmpty()) {
      return false;
    }
    long minute = problem.scope().minute().getAsLong();
    return person.duty().stream().anyMatch(duty -> duty.from() <= minute && minute < duty.to());
  }

  private boolean inTime(Base base, boolean onDuty) {
    if (problem.scope().reach().isEmpty()) {
      return true;
    }
    Scope.Reach reach = problem.scope().reach().get();
    if (!reach.travelMinutes().containsKey(base)) {
      return false;
    }
    int lag = onDuty ? reach.onDutyLag() : reach.callOutLag();
    return (long) lag + reach.travelMinutes().getOrDefault(base, 0) <= reach.withinMinutes();
  }

  int countVehicles(String kind) {
    int count = 0;
    for (Fleet.Vehicle vehicle : problem.fleet().vehicles()) {
      if (vehicle.kind().equals(kind) && usable(vehicle)) {
        count++;
      }
    }
    return count;
  }

  boolean hasVehicle(Roster.Wheels wheels) {
    return problem.fleet().vehicles().stream()
        .anyMatch(vehicle ->
            vehicle.force().equals(wheels.force())
                && vehicle.id().equals(wheels.vehicleId())
                && vehicle.kind().equals(wheels.kind())
                && usable(vehicle));
  }

  private boolean usable(Fleet.Vehicle vehicle) {
    return vehicle.firstDay() <= problem.day()
        && vehicle.lastDay() >= problem.day()
        && force(vehicle.force())
        && inTime(new Base(vehicle.force(), vehicle.base()), problem.scope().onDutyOnly());
  }
}
