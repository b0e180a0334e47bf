package uk.muster.site.web;

/// What the sign-in page shows.
///
/// @param refused the last try was refused
/// @param out somebody has just signed out
public record SignInView(boolean refused, boolean out) {}
