package uk.muster.access.posts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.muster.access.Scope;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.ForceId;

/// All organisations, each under every one that it belongs to: a force is in its region, in a
/// regional unit for organised crime and in another for counter-terrorism.
public final class OrganisationTree {
  private final Map<String, Organisation> byCode = new LinkedHashMap<>();

  /// The organisations of the catalogue, and those added by administrators.
  OrganisationTree(Catalogue catalogue, Collection<Organisation> added) {
    add(new Scope.OfNation(), "England and Wales", List.of());
    for (var grouping : catalogue.groupings()) {
      add(scope(grouping), name(grouping), List.of(Scope.NATION));
    }
    for (var force : catalogue.forces()) {
      var above =
          catalogue.groupings().stream()
              .filter(grouping -> grouping.members().contains(force.id()))
              .map(Grouping::code)
              .toList();
      add(new Scope.OfForce(force.id()), force.name(), above);
      add(
          new Scope.OfCommissionersOffice(force.id()),
          "Commissioner's office for " + force.name(),
          List.of(force.id().value()));
    }
    var everyForce = catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
    add(
        new Scope.OfInspectorate(everyForce),
        "His Majesty's Inspectorate of Constabulary and Fire & Rescue Services",
        List.of(Scope.NATION));
    for (var partner : catalogue.otherForces()) {
      add(new Scope.OfPartner(partner.code()), partner.name(), List.of(Scope.NATION));
    }
    added.forEach(one -> byCode.put(one.code(), one));
  }

  private void add(Scope scope, String name, List<String> parents) {
    byCode.put(scope.organisation(), new Organisation(scope, name, parents));
  }

  private static Scope scope(Grouping grouping) {
    return switch (grouping.kind()) {
      case REGION -> new Scope.OfRegion(grouping.code());
      case ROCU, CT_REGION -> new Scope.OfRegionalUnit(grouping.code());
    };
  }

  private static String name(Grouping grouping) {
    return grouping.kind() == Grouping.Kind.REGION ? grouping.name() + " region" : grouping.name();
  }

  public Optional<Organisation> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  public Collection<Organisation> all() {
    return List.copyOf(byCode.values());
  }

  public List<Organisation> below(String code) {
    return byCode.values().stream().filter(one -> one.parents().contains(code)).toList();
  }

  /// What an organisation is called; its code, when it is not known here.
  public String name(Scope scope) {
    return find(scope.organisation()).map(Organisation::name).orElseGet(scope::organisation);
  }

  /// The organisations above, the nearest first, without the nation.
  public List<Organisation> above(Organisation one) {
    var found = new ArrayList<Organisation>();
    for (var parent : one.parents()) {
      find(parent)
          .filter(above -> !above.code().equals(Scope.NATION))
          .ifPresent(above -> {
            found.add(above);
            found.addAll(above(above));
          });
    }
    return found;
  }

  /// The forces that a post in an organisation covers.
  public static Set<ForceId> forces(Catalogue catalogue, Scope scope) {
    return switch (scope) {
      case Scope.OfForce(var force) -> Set.of(force);
      case Scope.OfDepartment(var force, _) -> Set.of(force);
      case Scope.OfCommissionersOffice(var force) -> Set.of(force);
      case Scope.OfRegion(var region) -> ids(catalogue.forcesIn(region));
      case Scope.OfRegionalUnit(var unit) -> ids(catalogue.forcesIn(unit));
      case Scope.OfNation() -> ids(catalogue.forces());
      case Scope.OfInspectorate(var named) -> named;
      case Scope.OfPartner _ -> Set.of();
    };
  }

  private static Set<ForceId> ids(Collection<Force> forces) {
    return forces.stream().map(Force::id).collect(Collectors.toCollection(TreeSet::new));
  }
}
