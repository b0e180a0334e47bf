package uk.muster.readiness.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import muster.engine.formation.FormationPlan;
import muster.engine.formation.Limit;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.readiness.Commitment;

/// One line of "Every limit, tightest first".
///
/// @param asked what the units declared, and those that both calls ask for, would need
/// @param inDate how many there are, leading to the list of them
public record LimitRow(
    String name, int each, List<Integer> asked, Link inDate, int units, boolean tightest) {
  /// Limits shown at first: the tightest, and each role and vehicle by itself.
  static final int FIRST = 9;

  /// The heads of the columns before "In date".
  static List<String> asked(Optional<Commitment> said) {
    return said.map(s ->
            List.of(
                "For %s declared".formatted(Words.number(s.declared())),
                "For %s asked".formatted(Words.number(s.both()))))
        .orElse(List.of());
  }

  static List<LimitRow> of(
      FormationPlan plan,
      Optional<Commitment> said,
      UnitWords words,
      Addresses addresses,
      boolean all) {
    var rows = new ArrayList<LimitRow>();
    for (var limit : all ? plan.limits() : chosen(plan)) {
      rows.add(row(limit, said, limit.equals(plan.limit()), words, addresses));
    }
    return rows;
  }

  private static LimitRow row(
      Limit limit,
      Optional<Commitment> said,
      boolean tightest,
      UnitWords words,
      Addresses addresses) {
    boolean people = limit.kind() == Limit.Kind.PEOPLE;
    var first = limit.names().getFirst();
    return new LimitRow(
        people ? words.set(limit.names()) : UnitWords.capital(words.vehicle(first)) + " (vehicle)",
        limit.each(),
        said.map(s -> List.of(limit.each() * s.declared(), limit.each() * s.both()))
            .orElse(List.of()),
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
