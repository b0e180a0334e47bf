package uk.muster.assessment.claim;

/// Something that has to be said otherwise before an assessment can be submitted.
///
/// @param question the code of the question; empty for the whole
/// @param field the part of the answer, as its form calls it
public record Fault(String question, String field, String message) {}
