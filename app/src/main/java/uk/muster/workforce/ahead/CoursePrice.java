package uk.muster.workforce.ahead;

import java.util.OptionalInt;

/// What a place costs on the cheapest course in a skill that a force can send people to.
///
/// @param refresher whether it is for those who held the skill before
/// @param cost in pounds, of the cheapest of those that state it
/// @param days the shortest of those that state their length
public record CoursePrice(String skill, boolean refresher, OptionalInt cost, OptionalInt days) {}
