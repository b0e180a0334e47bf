package uk.muster.assessment.typed;

import uk.muster.shared.ForceId;

/// One question of a version of an assessment.
public record TypedAt(
    ForceId force, String campaign, String threat, int version, String question) {}
