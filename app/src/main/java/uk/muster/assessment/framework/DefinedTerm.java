package uk.muster.assessment.framework;

/// A word of a framework and what it means there.
public record DefinedTerm(String term, String meaning) {}
