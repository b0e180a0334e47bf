package uk.muster.reference;

/// A national threat as one edition names it.
///
/// @param code the same in every edition, so that a threat can be followed from one to the next
public record Threat(String edition, String code, int position, String name, String source) {}
