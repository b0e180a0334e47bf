package uk.muster.assessment.last;

import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.Relation;

/// What a force answered in the campaign before, to what is asked again.
///
/// @param question as it was asked then, in the words and with the scale of then
/// @param relation how far what was asked then answers what is asked now
/// @param assessment the version that was signed last; the first one while none is signed
/// @param answer with number 0 when it was asked and nobody answered
public record LastAnswer(
    Campaign campaign,
    Assessment assessment,
    Framework framework,
    Question question,
    Relation relation,
    Revision answer) {}
