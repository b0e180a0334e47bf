package uk.muster.workforce.requirement;

import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// A region's stated need: so many in date in a skill.
///
/// @param keptBy the force that sent the statement
/// @param source where the region said so
public record Requirement(
    ForceId keptBy, String region, String skill, int number, Period valid, String source) {}
