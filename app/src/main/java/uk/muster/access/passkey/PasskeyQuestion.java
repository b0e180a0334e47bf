package uk.muster.access.passkey;

/// What a browser is asked, to be remembered until it answers.
///
/// @param json as the browser reads it
public record PasskeyQuestion<T>(T asked, String json) {}
