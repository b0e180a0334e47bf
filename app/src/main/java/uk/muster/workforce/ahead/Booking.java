package uk.muster.workforce.ahead;

import java.time.LocalDate;
import uk.muster.shared.ForceId;

/// Somebody booked in a session to come that gives or extends a skill.
///
/// @param awardedOn the last day of the session, from which the skill would count
/// @param lastDay until when it would be in date
public record Booking(
    String personId,
    ForceId sessionForce,
    String session,
    String courseName,
    String skill,
    LocalDate awardedOn,
    LocalDate lastDay) {}
