package uk.muster.reference;

/// A reason why a person is not freely available.
///
/// @param allowsPosts true when the person may still fill a post in a unit
public record RestrictionKind(
    String code, String name, boolean allowsPosts, boolean confirm, String source) {}
