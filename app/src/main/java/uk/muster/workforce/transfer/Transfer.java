package uk.muster.workforce.transfer;

import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// Who goes where, and from which day.
///
/// @param newId the identifier in the other force, whose numbers are its own
/// @param firstDay the first day there; the day before is the last here
public record Transfer(
    ForceId from,
    String personId,
    ForceId to,
    String newId,
    LocalDate firstDay,
    String post,
    String base) {}
