package uk.muster.register.kind;

/// A code and what it is called on pages.
public record Word(String code, String words) {}
