package uk.muster.workforce.subject;

/// One row that a register keeps of a person.
///
/// @param register which register
/// @param row its columns with what they hold; what is empty or without an end is left out
/// @param recorded when it was recorded, by which import, and until when it was held for true
public record Kept(String register, String row, String recorded) {}
