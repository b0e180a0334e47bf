package uk.muster.readiness;

import java.time.LocalDate;
import java.util.Optional;

/// How several forces compare for a unit type on a day.
///
/// @param region the code of one region; empty: all forces that the actor may see
public record BoardQuestion(String unitType, LocalDate on, Optional<String> region) {}
