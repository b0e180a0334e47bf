package uk.muster.workforce.skills;

import java.time.LocalDate;

/// How many people of a force go out of date in a skill.
///
/// @param first the day on which the first of them does
public record Ending(String skill, LocalDate first, int people) {}
