package uk.muster.site.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Grouping;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Finds what has a name: forces, regions, pages. A force that the post does not cover leads to the
/// catalogue, which everyone may read.
record Places(Catalogue catalogue, Actor actor) {
  List<Link> forces(SearchWords words) {
    return catalogue.forces().stream()
        .filter(force -> words.match(force.name(), force.shortName(), force.id().value()))
        .map(this::link)
        .toList();
  }

  private Link link(Force force) {
    return actor.can(Right.READ_COUNTS, force.id())
        ? new Link(force.name(), "/readiness/" + force.id().value())
        : new Link(force.name() + ", in the reference catalogue", "/reference/forces");
  }

  List<Link> regions(SearchWords words) {
    return catalogue.groupings(Grouping.Kind.REGION).stream()
        .filter(region -> words.match(region.name()))
        .map(region ->
            actor.can(Right.READ_COUNTS)
                ? new Link(region.name(), "/readiness/regions/" + region.code())
                : new Link(region.name() + ", in the reference catalogue", "/reference/groupings"))
        .toList();
  }

  List<Link> pages(SearchWords words, Shell shell) {
    var known = new ArrayList<Link>();
    Stream.of(shell.navigation(), shell.footer())
        .flatMap(List::stream)
        .forEach(item -> known.add(new Link(item.text(), item.href())));
    if (actor.can(Right.READ_PEOPLE)) {
      known.add(new Link("Who goes out of date", "/people/expiring"));
    }
    if (Stream.of(Right.CHANGE_REGISTERS, Right.CHANGE_TRAINING, Right.CHANGE_EQUIPMENT)
        .anyMatch(actor::can)) {
      known.add(new Link("Quarantine", "/quarantine"));
    }
    for (var part :
        List.of("Forces", "Groupings", "Skills", "Unit types", "Planning assumptions")) {
      var code = part.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
      known.add(new Link("Reference: " + part, "/reference/" + code));
    }
    return known.stream().filter(link -> words.match(link.text())).toList();
  }
}
