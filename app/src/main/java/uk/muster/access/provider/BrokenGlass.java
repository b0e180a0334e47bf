package uk.muster.access.provider;

import java.time.Instant;

/// One time that somebody signed in here because the provider was down.
///
/// @param until when that sign-in ends at the latest
public record BrokenGlass(String account, Instant at, Instant until, String reason, String from) {}
