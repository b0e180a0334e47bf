package uk.muster.access.posts;

import uk.muster.shared.Right;

/// Somebody who can see a thing of a force today, and why.
///
/// @param right the right that opens it
/// @param shared whether only because the force shares names with the organisation
public record Sight(Seat seat, Right right, boolean shared) {}
