package uk.muster.reference;

/// A word with one meaning: one of the four Cs, a level, a definition, a legal basis.
public record Term(String code, String name, String meaning, String source) {}
