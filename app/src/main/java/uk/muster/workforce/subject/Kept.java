package uk.muster.workforce.subject;

/// One row that a register keeps of a person, as it stands there.
///
/// @param register which register
/// @param row its columns and values
public record Kept(String register, String row) {}
