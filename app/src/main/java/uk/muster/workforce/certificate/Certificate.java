package uk.muster.workforce.certificate;

import java.time.LocalDate;

/// An accreditation that is in date on a day.
///
/// @param lastDay the last day on which it is in date
/// @param importId the import that it came from
public record Certificate(String skill, LocalDate awardedOn, LocalDate lastDay, long importId) {}
