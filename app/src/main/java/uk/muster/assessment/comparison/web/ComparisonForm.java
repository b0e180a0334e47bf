package uk.muster.assessment.comparison.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.comparison.Peers;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.look.table.Address;
import uk.muster.shared.ForceId;

/// What is asked to be compared.
///
/// @param day empty when what was typed is no day
record ComparisonForm(
    String indicator, String force, Peers peers, Field on, Optional<LocalDate> day, boolean trend) {
  static ComparisonForm of(Map<String, String> asked, LocalDate today) {
    var typed = asked.getOrDefault("on", "").strip();
    var day =
        typed.isEmpty()
            ? Optional.of(today)
            : Days.parse(typed).filter(one -> Days.isNear(one, today));
    var field = Field.of("on", "On").holding(typed);
    return new ComparisonForm(
        asked.getOrDefault("indicator", "").strip(),
        asked.getOrDefault("force", "").strip(),
        Peers.find(asked.getOrDefault("peers", "")),
        day.isPresent()
            ? field
            : field.wrong(
                "On (%s) must be a day of the calendar, such as 21 November 2026".formatted(typed)),
        day,
        asked.getOrDefault("trend", "").equals("yes"));
  }

  List<FieldError> errors() {
    return on.isWrong() ? List.of(on.toError()) : List.of();
  }

  String file(String indicator, ForceId force) {
    return address("/comparison.csv", indicator, force).text();
  }

  String withTrend(String indicator, ForceId force) {
    return address("/comparison", indicator, force).with("trend", "yes").text();
  }

  private Address address(String path, String indicator, ForceId force) {
    return Address.of(path)
        .with("indicator", indicator)
        .with("force", force.value())
        .with("peers", peers.code())
        .with("on", on.isWrong() ? "" : on.value());
  }
}
