package uk.muster.workforce.requirement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;
import uk.muster.shared.Right;

/// What a region needs beside what its forces hold, in counts. Only forces whose counts the actor
/// may read are counted; where some are not, the answer names no gap.
@Service
public class Requirements {
  private final RequirementList requirements;
  private final HeldCounts counts;
  private final Catalogue catalogue;

  Requirements(RequirementList requirements, HeldCounts counts, Catalogue catalogue) {
    this.requirements = requirements;
    this.counts = counts;
    this.catalogue = catalogue;
  }

  /// The gaps of a region on a day, for the forces that the actor covers.
  public List<RequirementGap> gaps(Actor actor, String region, LocalDate on) {
    actor.require(Right.READ_COUNTS);
    var members = catalogue.forcesIn(region).stream().map(Force::id).toList();
    if (members.isEmpty()) {
      throw new NotFound("region", region);
    }
    var stated = requirements.of(actor, region, on);
    var skills = stated.stream().map(Requirement::skill).distinct().toList();
    var held = new HashMap<ForceId, Map<String, Integer>>();
    if (!skills.isEmpty()) {
      members.stream()
          .filter(force -> actor.can(Right.READ_COUNTS, force))
          .forEach(force ->
              held.put(
                  force,
                  counts.of(Actor.system("requirements", Set.of(force)), force, skills, on)));
    }
    var gaps = new ArrayList<RequirementGap>();
    for (var one : stated) {
      var own = new HashMap<ForceId, Integer>();
      held.forEach((force, bySkill) -> own.put(force, bySkill.getOrDefault(one.skill(), 0)));
      gaps.add(new RequirementGap(one, own));
    }
    return gaps;
  }
}
