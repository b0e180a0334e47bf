package uk.muster.governance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What assessments bring before a board. To be asked for outside a transaction: for cross-checks
/// Muster itself looks, in transactions of its own.
record AssessmentBusiness(
    Assessments assessments,
    Campaigns campaigns,
    CrossChecks checks,
    Wording wording,
    Clock clock) {
  List<Proposal> proposals(Actor actor, ForceId force, LocalDate since) {
    if (!actor.can(Right.READ_ASSESSMENTS, force)) {
      return List.of();
    }
    var proposals = new AssessmentProposals(wording, campaigns.list(actor), clock.getZone());
    var from = since.atStartOfDay(clock.getZone()).toInstant();
    var all = new ArrayList<Proposal>();
    all.addAll(proposals.signed(assessments.signedSince(actor, force, from)));
    all.addAll(proposals.late(assessments.late(actor, force)));
    all.addAll(proposals.found(checks.of(actor, force, LocalDate.now(clock))));
    return all;
  }
}
