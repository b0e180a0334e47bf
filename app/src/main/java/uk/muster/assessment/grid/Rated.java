package uk.muster.assessment.grid;

/// The rating that an answer gives.
///
/// @param draft whether only the force sees it so far
public record Rated(int step, boolean draft) {}
