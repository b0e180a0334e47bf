package uk.muster.plans;

/// How many plans are in force, and how many of them can be opened at night and acted on.
///
/// @param ready those that say when they are activated, who commands first and who is called
public record PlansInForce(long all, long ready) {}
