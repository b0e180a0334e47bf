package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.Limit;
import uk.muster.look.Link;
import uk.muster.look.Words;

/// One line of "Every limit, tightest first".
///
/// @param inDate how many there are, leading to the list of them
public record LimitRow(String name, int each, Link inDate, int units, boolean tightest) {
  /// Limits shown at first: the tightest, and each role and vehicle by itself.
  static final int FIRST = 9;

  static List<LimitRow> of(FormationPlan plan, UnitWords words, Addresses addresses, boolean all) {
    var rows = new ArrayList<LimitRow>();
    for (var limit : all ? plan.limits() : chosen(plan)) {
      rows.add(row(limit, limit.equals(plan.limit()), words, addresses));
    }
    return rows;
  }

  private static LimitRow row(Limit limit, boolean tightest, UnitWords words, Addresses addresses) {
    boolean people = limit.kind() == Limit.Kind.PEOPLE;
    var first = limit.names().getFirst();
    return new LimitRow(
        people ? words.set(limit.names()) : UnitWords.capital(words.vehicle(first)) + " (vehicle)",
        limit.each(),
        new Link(
            Words.number(limit.have()),
            people ? addresses.people(limit.names()) : addresses.vehicles(first)),
        limit.units(),
        tightest);
  }

  /// The tightest few, and single roles, vehicles and everyone together wherever they stand.
  private static List<Limit> chosen(FormationPlan plan) {
    var keep = new HashSet<Limit>();
    int all = plan.unit().roles().size();
    for (var limit : plan.limits()) {
      boolean plain =
          limit.kind() == Limit.Kind.VEHICLES
              || limit.names().size() == 1
              || limit.names().size() == all;
      if (plain) {
        keep.add(limit);
      }
    }
    for (var limit : plan.limits()) {
      if (keep.size() < FIRST || limit.equals(plan.limit())) {
        keep.add(limit);
      }
    }
    return plan.limits().stream().filter(keep::contains).toList();
  }
}
