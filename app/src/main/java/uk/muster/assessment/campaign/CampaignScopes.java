package uk.muster.assessment.campaign;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.ForceId;

/// Over which forces a campaign may be opened: one force, a region, the nation.
public final class CampaignScopes {
  /// The code of the nation.
  public static final String NATION = "england-and-wales";

  private final Catalogue catalogue;

  public CampaignScopes(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The scopes that lie wholly among some forces, by code, with their names: the widest first.
  public Map<String, String> within(Collection<ForceId> forces) {
    var found = new LinkedHashMap<String, String>();
    if (forces.containsAll(forces(NATION))) {
      found.put(NATION, name(NATION));
    }
    for (var region : catalogue.groupings(Grouping.Kind.REGION)) {
      if (forces.containsAll(region.members())) {
        found.put(region.code(), region.name());
      }
    }
    forces.stream().sorted().forEach(force -> found.put(force.value(), name(force.value())));
    return found;
  }

  /// The forces of a scope; none when it is unknown.
  public Set<ForceId> forces(String scope) {
    if (scope.equals(NATION)) {
      return catalogue.forces().stream().map(Force::id).collect(Collectors.toSet());
    }
    return catalogue
        .grouping(scope)
        .map(one -> (Set<ForceId>) new HashSet<>(one.members()))
        .orElseGet(() ->
            ForceId.isShaped(scope)
                ? catalogue.force(new ForceId(scope)).map(one -> Set.of(one.id())).orElse(Set.of())
                : Set.of());
  }

  public String name(String scope) {
    if (scope.equals(NATION)) {
      return "England and Wales";
    }
    return catalogue
        .grouping(scope)
        .map(Grouping::name)
        .or(() ->
            ForceId.isShaped(scope)
                ? catalogue.force(new ForceId(scope)).map(Force::name)
                : java.util.Optional.empty())
        .orElse(scope);
  }
}
