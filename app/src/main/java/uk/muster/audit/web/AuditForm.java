package uk.muster.audit.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.audit.AuditQuestion;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;

/// What was entered to search the audit, as it came.
///
/// @param on the day asked about; empty for any
/// @param before only rows older than this one; 0 for the newest
public record AuditForm(String account, String act, String subject, String on, long before) {
  static AuditForm of(Map<String, String> entries, long before) {
    return new AuditForm(
        entries.getOrDefault("account", "").strip(),
        entries.getOrDefault("act", "").strip(),
        entries.getOrDefault("subject", "").strip(),
        entries.getOrDefault("on", "").strip(),
        before);
  }

  List<FieldError> errors() {
    return on.isEmpty() || Days.asked(on).isPresent()
        ? List.of()
        : List.of(
            new FieldError(
                "on",
                "On (%s) must be a day of the calendar, such as 21 November 2026".formatted(on)));
  }

  AuditQuestion question() {
    return new AuditQuestion(
        account, act, subject, on.isEmpty() ? Optional.empty() : Days.parse(on), before);
  }

  /// The same question at another address, for rows older than the one given.
  String address(String path, long olderThan) {
    return Address.of(path)
        .with("account", account)
        .with("act", act)
        .with("subject", subject)
        .with("on", on)
        .with("before", olderThan == 0 ? "" : Long.toString(olderThan))
        .text();
  }
}
