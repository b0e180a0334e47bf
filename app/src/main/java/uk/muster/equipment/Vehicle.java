package uk.muster.equipment;

import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// A vehicle while it had one kind and base, within its days of service.
public record Vehicle(
    ForceId force, String id, String kind, String base, LocalDate from, LocalDate to) {}
