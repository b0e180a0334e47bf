package uk.muster.reference;

/// A rank; more senior ones have the higher number.
public record Rank(String code, String name, int seniority, String source) {}
