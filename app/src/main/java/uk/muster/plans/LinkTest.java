package uk.muster.plans;

/// The last test of a link.
///
/// @param code its reference among the tests
/// @param on when, as exact as it was printed
/// @param result `passed`, `partly` or `failed`
/// @param by the post that tried it, or empty
public record LinkTest(String code, String on, String result, String by) {}
