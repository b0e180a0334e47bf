package uk.muster.cli;

import java.util.Collection;
import java.util.stream.Collectors;
import uk.muster.access.Scope;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.ForceId;

/// Forces and regions as a command line names them; what the catalogue does not know is refused
/// with what it does know.
record Places(Catalogue catalogue) {
  ForceId force(String given) {
    return catalogue.forces().stream()
        .map(Force::id)
        .filter(id -> id.value().equals(given))
        .findFirst()
        .orElseThrow(() ->
            unknown(
                "force", given, catalogue.forces().stream().map(one -> one.id().value()).toList()));
  }

  Scope region(String given) {
    var regions = catalogue.groupings(Grouping.Kind.REGION).stream().map(Grouping::code).toList();
    if (!regions.contains(given)) {
      throw unknown("region", given, regions);
    }
    return new Scope.OfRegion(given);
  }

  private static Refused unknown(String what, String given, Collection<String> known) {
    return new Refused(
        "There is no %s %s; there are: %s"
            .formatted(what, given, known.stream().sorted().collect(Collectors.joining(", "))));
  }
}
