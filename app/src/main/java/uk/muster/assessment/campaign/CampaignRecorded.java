package uk.muster.assessment.campaign;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A campaign was opened or closed.
///
/// @param force the force whose campaign it is; empty for one of several forces
public record CampaignRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  static CampaignRecorded of(Actor actor, String act, Campaign campaign, String after) {
    var one =
        campaign.forces().size() == 1
            ? campaign.forces().stream().findFirst()
            : Optional.<ForceId>empty();
    return new CampaignRecorded(actor, act, one, "campaign " + campaign.code(), after);
  }
}
