package uk.muster.look;

/// One line of the error summary: the id of the field it leads to, and the message.
public record FieldError(String field, String message) {}
