package uk.muster.site;

/// What the page shows that says "not this way".
///
/// @param translated whether the words are in the shell's language; a refusal's own words are
///   English
/// @param reference quotes a failure in the log; empty when nothing failed
public record ErrorView(String heading, String words, boolean translated, String reference) {}
