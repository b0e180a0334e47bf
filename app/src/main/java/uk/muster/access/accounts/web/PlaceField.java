package uk.muster.access.accounts.web;

import java.util.Optional;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;

/// In which organisation a post is to be held, as it was chosen.
///
/// @param chosen a force's identifier, `nation`, or the kind and the value of another organisation
/// @param forces what is inspected, by identifier; for the inspectorate only
record PlaceField(String chosen, String forces) {
  static final String NATION = "nation";

  /// How an organisation stands among the choices; the inspectorate without forces.
  static String of(Scope scope) {
    return scope.kind() + ":" + (scope instanceof Scope.OfInspectorate ? "" : scope.value());
  }

  /// The organisation; empty when nothing is meant by what was chosen.
  Optional<Scope> parse() {
    var parts = chosen.split(":", 2);
    try {
      if (chosen.equals(NATION)) {
        return Optional.of(new Scope.OfNation());
      }
      return Optional.of(
          parts.length < 2
              ? new Scope.OfForce(new ForceId(chosen))
              : Scope.of(parts[0], parts[0].equals("inspectorate") ? named() : parts[1]));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  /// The forces as a scope is kept.
  private String named() {
    return String.join(",", forces.strip().split("[,\\s]+", -1));
  }
}
