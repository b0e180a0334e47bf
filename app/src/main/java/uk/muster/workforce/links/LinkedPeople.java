package uk.muster.workforce.links;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Right;

/// Who is on the books of several forces. For Muster itself: no single force may read both sides.
@Service
@Transactional(readOnly = true)
public class LinkedPeople {
  private final LinkStore links;
  private final Catalogue catalogue;

  LinkedPeople(LinkStore links, Catalogue catalogue) {
    this.links = links;
    this.catalogue = catalogue;
  }

  /// Everyone on the books of at least two of these forces, as each of them has it over some days.
  ///
  /// @param skills whose intervals are wanted
  public List<LinkedPerson> among(
      Actor actor, Set<ForceId> forces, Set<String> skills, Period days) {
    forces.forEach(force -> actor.require(Right.READ_PEOPLE, force));
    var away =
        catalogue.restrictionKinds().stream()
            .filter(kind -> !kind.allowsPosts())
            .map(kind -> kind.code())
            .toList();
    return links.find(forces, skills, away, days);
  }
}
