package uk.muster.workforce.web;

import java.util.Map;

/// What was entered to add an accreditation, as it came.
public record AccreditationForm(String skill, Day awarded, Day expires) {
  static final AccreditationForm EMPTY =
      new AccreditationForm("", new Day("", "", ""), new Day("", "", ""));

  /// A day in three entries.
  public record Day(String day, String month, String year) {
    static Day of(Map<String, String> entries, String name) {
      return new Day(
          entries.getOrDefault(name + "-day", "").strip(),
          entries.getOrDefault(name + "-month", "").strip(),
          entries.getOrDefault(name + "-year", "").strip());
    }

    /// As a file would hold it, whether or not there is such a day; empty when nothing was entered.
    String iso() {
      return day.isEmpty() && month.isEmpty() && year.isEmpty()
          ? ""
          : "%s-%s-%s".formatted(year, padded(month), padded(day));
    }

    private static String padded(String number) {
      return number.length() == 1 ? "0" + number : number;
    }
  }

  static AccreditationForm of(Map<String, String> entries) {
    return new AccreditationForm(
        entries.getOrDefault("skill", ""),
        Day.of(entries, "awarded_on"),
        Day.of(entries, "expires_on"));
  }
}
