package uk.muster.once;

/// What was answered.
///
/// @param location where the answer leads; empty when it leads nowhere
/// @param body the page, as text
public record Answer(int status, String location, String contentType, String body) {}
