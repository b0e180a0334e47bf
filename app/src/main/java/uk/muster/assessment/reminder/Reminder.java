package uk.muster.assessment.reminder;

import java.time.LocalDate;

/// That somebody is to be reminded of a deadline.
///
/// @param about what waits, such as `assessments/2026-q4/cyber/answer`; kept, and never sent
/// @param overdue whether the deadline has passed; who was reminded before it is reminded once more
record Reminder(String account, String about, LocalDate due, boolean overdue) {}
