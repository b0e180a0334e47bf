package uk.muster.audit;

import java.time.LocalDate;
import java.util.Optional;

/// Which rows are asked for; an empty text asks for all. Pages of at most 100 rows, newest first.
///
/// @param account part of an account's name
/// @param act part of what was done
/// @param subject part of what it was done to
/// @param on only what was done on this day
/// @param before only rows with a smaller identifier; 0 for the newest
public record AuditQuestion(
    String account, String act, String subject, Optional<LocalDate> on, long before) {}
