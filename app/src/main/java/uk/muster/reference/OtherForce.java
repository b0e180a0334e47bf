package uk.muster.reference;

/// A force without a territory of its own in England and Wales.
///
/// @param kind `special`, `national`, `port` or `crown-dependency`
public record OtherForce(String code, String name, String kind, String source) {}
