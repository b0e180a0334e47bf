package uk.muster.governance.web;

import java.util.List;
import uk.muster.look.Choice;
import uk.muster.look.table.Address;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// Whose boards a page is asked about.
///
/// @param forces to choose from; none when there is one
record AskedForce(ForceId force, String name, List<Choice> forces) {
  AskedForce {
    forces = List.copyOf(forces);
  }

  /// The force asked for; the first that the actor may read when none was.
  static AskedForce of(Actor actor, Catalogue catalogue, String force) {
    actor.require(Right.READ_GOVERNANCE);
    var readable = actor.forcesWith(Right.READ_GOVERNANCE).stream().sorted().toList();
    var chosen = force.isEmpty() && !readable.isEmpty() ? readable.getFirst().value() : force;
    if (!ForceId.isShaped(chosen)) {
      throw new NotFound("force", force);
    }
    var id = new ForceId(chosen);
    actor.require(Right.READ_GOVERNANCE, id);
    var choices =
        readable.stream().map(one -> new Choice(one.value(), name(catalogue, one))).toList();
    return new AskedForce(id, name(catalogue, id), choices.size() < 2 ? List.of() : choices);
  }

  private static String name(Catalogue catalogue, ForceId id) {
    return catalogue.force(id).map(one -> one.name()).orElse(id.value());
  }

  String address(String path) {
    return Address.of(path).with("force", force.value()).text();
  }
}
