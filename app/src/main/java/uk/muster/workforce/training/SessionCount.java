package uk.muster.workforce.training;

import uk.muster.shared.ForceId;

/// How many of a force are booked in a session, wait for a place in it, attended and passed it.
public record SessionCount(ForceId force, int booked, int waiting, int attended, int passed) {}
