package uk.muster.files;

/// Why one row cannot be used: the column and value at fault, a code to count by, and words.
public record Fault(String column, String value, String code, String words) {}
