package uk.muster.workforce;

import uk.muster.shared.ForceId;

/// A place that people and vehicles start from, by its code within the force.
public record Base(ForceId force, String code, String name, double latitude, double longitude) {}
