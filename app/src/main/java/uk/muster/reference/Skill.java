package uk.muster.reference;

import java.util.OptionalInt;

/// A skill that a person can be accredited in.
///
/// @param level level or tier, where the skill has one; else empty
/// @param validityMonths the usual time until it must be renewed
/// @param confirm true when this is a default that nobody has confirmed yet
public record Skill(
    String code,
    String name,
    String family,
    String level,
    OptionalInt validityMonths,
    boolean confirm,
    String source) {}
