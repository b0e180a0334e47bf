package uk.muster.site;

/// What the page shows that says "not this way".
///
/// @param translated whether the words are in the shell's language; a refusal's own words are
///   English
/// @param reference the request's identifier, under which the log has what happened
public record ErrorView(String heading, String words, boolean translated, String reference) {}
