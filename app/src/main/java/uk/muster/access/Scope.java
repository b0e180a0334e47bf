package uk.muster.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.OrganisationKind;
import uk.muster.shared.Role;

/// In which organisation a post is held, and so for which forces.
public sealed interface Scope {
  /// The code of the nation.
  String NATION = "england-and-wales";

  /// The code of the inspectorate.
  String INSPECTORATE = "hmicfrs";

  /// One force.
  record OfForce(ForceId force) implements Scope {}

  /// A department of a force; it covers the force.
  record OfDepartment(ForceId force, String code) implements Scope {}

  /// The office of the commissioner who holds a force to account; it covers the force.
  record OfCommissionersOffice(ForceId force) implements Scope {}

  /// All forces of a region, by the region's code in the catalogue.
  record OfRegion(String region) implements Scope {}

  /// All forces of a regional unit, by the unit's code in the catalogue.
  record OfRegionalUnit(String unit) implements Scope {}

  /// All 43 forces.
  record OfNation() implements Scope {}

  /// The inspectorate, for the forces that a programme names.
  record OfInspectorate(Set<ForceId> forces) implements Scope {
    public OfInspectorate {
      forces = Set.copyOf(forces);
      if (forces.isEmpty()) {
        throw new IllegalArgumentException("a post in the inspectorate names 1 force or more");
      }
    }
  }

  /// A partner; it covers no force.
  record OfPartner(String partner) implements Scope {}

  default OrganisationKind organisationKind() {
    return switch (this) {
      case OfForce _ -> OrganisationKind.FORCE;
      case OfDepartment _ -> OrganisationKind.DEPARTMENT;
      case OfCommissionersOffice _ -> OrganisationKind.COMMISSIONERS_OFFICE;
      case OfRegion _ -> OrganisationKind.REGION;
      case OfRegionalUnit _ -> OrganisationKind.REGIONAL_UNIT;
      case OfNation _ -> OrganisationKind.NATION;
      case OfInspectorate _ -> OrganisationKind.INSPECTORATE;
      case OfPartner _ -> OrganisationKind.PARTNER;
    };
  }

  /// How the scope is kept: its kind.
  default String kind() {
    return kind(organisationKind());
  }

  /// How a kind of organisation is kept.
  static String kind(OrganisationKind kind) {
    return kind.words().replace("'", "").replace(' ', '-');
  }

  /// How the scope is kept: its value.
  default String value() {
    return switch (this) {
      case OfForce(var force) -> force.value();
      case OfDepartment(var force, var code) -> force.value() + "/" + code;
      case OfCommissionersOffice(var force) -> force.value();
      case OfRegion(var region) -> region;
      case OfRegionalUnit(var unit) -> unit;
      case OfNation() -> NATION;
      case OfInspectorate(var forces) ->
          forces.stream().sorted().map(ForceId::value).collect(Collectors.joining(","));
      case OfPartner(var partner) -> partner;
    };
  }

  /// The code of the organisation.
  default String organisation() {
    return switch (this) {
      case OfCommissionersOffice(var force) -> "commissioner-" + force.value();
      case OfInspectorate _ -> INSPECTORATE;
      default -> value();
    };
  }

  /// The one force that the organisation belongs to; empty when there are several or none.
  default Optional<ForceId> oneForce() {
    return switch (this) {
      case OfForce(var force) -> Optional.of(force);
      case OfDepartment(var force, _) -> Optional.of(force);
      case OfCommissionersOffice(var force) -> Optional.of(force);
      default -> Optional.empty();
    };
  }

  /// Whether an administrator of the forces may give posts here: posts that belong to no single
  /// force are given by the nation's, or by Muster itself on command. The database holds to it too.
  default boolean givenBy(Actor actor) {
    return oneForce().isPresent()
        || actor.organisation().equals(NATION)
        || actor.role() == Role.SYSTEM;
  }

  /// Reads back what {@link #kind} and {@link #value} gave.
  static Scope of(String kind, String value) {
    return switch (kind) {
      case "force" -> new OfForce(new ForceId(value));
      case "department" -> {
        var cut = value.indexOf('/');
        yield new OfDepartment(new ForceId(value.substring(0, cut)), value.substring(cut + 1));
      }
      case "commissioners-office" -> new OfCommissionersOffice(new ForceId(value));
      case "region" -> new OfRegion(value);
      case "regional-unit" -> new OfRegionalUnit(value);
      case "nation" -> new OfNation();
      case "inspectorate" ->
          new OfInspectorate(
              Arrays.stream(value.split(",", -1)).map(ForceId::new).collect(Collectors.toSet()));
      case "partner" -> new OfPartner(value);
      default -> throw new IllegalArgumentException("scope (%s) is unknown".formatted(kind));
    };
  }
}
