package uk.muster.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// A figure that planning rests on, with the place and the time for which it holds.
///
/// @param edition empty when it belongs to none
/// @param threat empty when it belongs to none
/// @param place a force, `national`, or empty for everywhere
/// @param unverified true when no source confirms it: never to be shown as fact
public record PlanningAssumption(
    String code,
    String edition,
    String threat,
    String asset,
    int quantity,
    String unit,
    OptionalInt responseMinutes,
    String place,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    boolean unverified,
    String note,
    String source) {}
