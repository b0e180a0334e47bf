package uk.muster.register.kind;

/// What is wrong with a row.
///
/// @param field the name of the field at fault
/// @param value what stands in it
/// @param words a sentence that holds the value
public record Wrong(String field, String value, String words) {}
