package muster.engine.formation.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.FormationProblem;
import muster.engine.formation.Limit;
import muster.engine.formation.Role;
import muster.engine.formation.Roster;
import muster.engine.formation.UnitType;
import muster.engine.formation.VehicleNeed;

/// Checks the two halves of a proof by going through the registers person by person: the roster
/// shows that so many units can be formed, the limit that not one more can.
public final class CertificateCheck {
  private final FormationProblem problem;
  private final UnitType unit;
  private final Register register;
  private final List<String> faults = new ArrayList<>();

  private CertificateCheck(FormationProblem problem) {
    this.problem = problem;
    unit = problem.unit();
    register = new Register(problem);
  }

  /// Everything that is wrong with the plan and its roster, in words; nothing when both are proved.
  public static List<String> check(FormationProblem problem, FormationPlan plan, Roster roster) {
    CertificateCheck check = new CertificateCheck(problem);
    check.plan(plan);
    check.roster(roster, plan.formable());
    return check.faults.stream().distinct().toList();
  }

  private void plan(FormationPlan plan) {
    if (!plan.unit().equals(unit)) {
      fault("the plan is for unit type %s, not %s".formatted(plan.unit().code(), unit.code()));
    }
    if (plan.limit().units() != plan.formable()) {
      fault(
          "the limit allows %d units, but %d are called formable"
              .formatted(plan.limit().units(), plan.formable()));
    }
    limit(plan.limit());
    for (Limit limit : plan.limits()) {
      limit(limit);
      if (limit.units() < plan.formable()) {
        fault("%s allows only %d units".formatted(limit.names(), limit.units()));
      }
    }
  }

  private void limit(Limit limit) {
    int each = 0;
    int have = 0;
    if (limit.kind() == Limit.Kind.PEOPLE) {
      List<Role> roles =
          unit.roles().stream().filter(role -> limit.names().contains(role.code())).toList();
      each = roles.stream().mapToInt(Role::count).sum();
      have = register.countAny(roles);
    } else {
      for (VehicleNeed need : unit.vehicles()) {
        if (limit.names().equals(List.of(need.kind()))) {
          each = need.count();
          have = register.countVehicles(need.kind());
        }
      }
    }
    if (each == 0) {
      fault("%s is nothing that the unit asks for".formatted(limit.names()));
      return;
    }
    if (limit.each() != each) {
      fault("%s: one unit asks for %d, not %d".formatted(limit.names(), each, limit.each()));
    }
    if (limit.have() != have) {
      fault("%s: the registers have %d, not %d".formatted(limit.names(), have, limit.have()));
    }
    if ((long) limit.units() * each > have || (limit.units() + 1L) * each <= have) {
      fault(
          "%s: %d at %d each make %d units, not %d"
              .formatted(limit.names(), have, each, have / each, limit.units()));
    }
  }

  private void roster(Roster roster, int formable) {
    if (roster.day() != problem.day()) {
      fault("the roster is for day %d, not %d".formatted(roster.day(), problem.day()));
    }
    if (roster.units().size() != formable) {
      fault("the roster has %d units, not %d".formatted(roster.units().size(), formable));
    }
    Set<Integer> people = new HashSet<>();
    Set<String> vehicles = new HashSet<>();
    for (Roster.Formed formed : roster.units()) {
      seats(formed, people);
      wheels(formed, vehicles);
    }
  }

  private void seats(Roster.Formed formed, Set<Integer> used) {
    for (Role role : unit.roles()) {
      List<Roster.Seat> seats =
          formed.seats().stream().filter(seat -> seat.role().equals(role.code())).toList();
      if (seats.size() != role.count()) {
        fault(
            "unit %d has %d of %s, not %d"
                .formatted(formed.number(), seats.size(), role.code(), role.count()));
      }
      for (Roster.Seat seat : seats) {
        int number = register.number(seat.force(), seat.personId());
        if (number < 0) {
          fault(
              "unit %d: there is no person %s/%s"
                  .formatted(formed.number(), seat.force(), seat.personId()));
        } else {
          for (String why : register.whyNot(number, role)) {
            fault(
                "unit %d: %s/%s cannot be %s: %s"
                    .formatted(formed.number(), seat.force(), seat.personId(), role.code(), why));
          }
          if (!used.add(number)) {
            fault(
                "unit %d: %s/%s has a post already"
                    .formatted(formed.number(), seat.force(), seat.personId()));
          }
        }
      }
    }
    long known =
        formed.seats().stream()
            .filter(seat -> unit.roles().stream().anyMatch(r -> r.code().equals(seat.role())))
            .count();
    if (known != formed.seats().size()) {
      fault("unit %d has posts that the unit does not ask for".formatted(formed.number()));
    }
  }

  private void wheels(Roster.Formed formed, Set<String> used) {
    for (VehicleNeed need : unit.vehicles()) {
      List<Roster.Wheels> wheels =
          formed.vehicles().stream().filter(one -> one.kind().equals(need.kind())).toList();
      if (wheels.size() != need.count()) {
        fault(
            "unit %d has %d of %s, not %d"
                .formatted(formed.number(), wheels.size(), need.kind(), need.count()));
      }
      for (Roster.Wheels one : wheels) {
        if (!register.hasVehicle(one)) {
          fault(
              "unit %d: %s %s/%s is not in service and in scope"
                  .formatted(formed.number(), one.kind(), one.force(), one.vehicleId()));
        }
        if (!used.add(one.force() + "/" + one.vehicleId())) {
          fault(
              "unit %d: vehicle %s/%s is used already"
                  .formatted(formed.number(), one.force(), one.vehicleId()));
        }
      }
    }
  }

  private void fault(String words) {
    faults.add(words);
  }
}
