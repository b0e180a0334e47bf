package uk.muster.workforce.ahead;

import java.time.LocalDate;

/// A force expects somebody to leave on a day: the last day of service.
///
/// @param reason `retirement`, `transfer`, `resignation` or `other`
/// @param source where the force says so
public record ExpectedLeaver(String personId, LocalDate on, String reason, String source) {}
