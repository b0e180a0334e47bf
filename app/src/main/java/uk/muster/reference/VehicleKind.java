package uk.muster.reference;

/// A kind of vehicle that unit types ask for.
public record VehicleKind(String code, String name, boolean confirm, String source) {}
