package uk.muster.site;

/// What the page shows that says "not this way".
///
/// @param reference quotes a failure in the log; empty when nothing failed
public record ErrorView(String heading, String words, String reference) {}
