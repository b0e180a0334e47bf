package uk.muster.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import uk.muster.shared.ForceId;

/// One line of a catalogue file. A value that cannot be read is recorded as a fault and something
/// harmless stands in for it, so that reading goes on to the next fault.
record CsvRow(
    String file, long line, Map<String, Integer> columns, List<String> fields, Faults faults) {
  private static final ForceId UNREADABLE = new ForceId("unreadable");

  String optional(String column) {
    int at = columns.getOrDefault(column, -1);
    return at < 0 || at >= fields.size() ? "" : fields.get(at).strip();
  }

  String text(String column) {
    String value = optional(column);
    if (value.isEmpty()) {
      fault(column, "", "must not be empty");
    }
    return value;
  }

  /// A value that must be one of the codes given; `what` names where they are listed.
  String code(String column, Set<String> known, String what) {
    String value = text(column);
    if (!value.isEmpty() && !known.contains(value)) {
      fault(column, value, "is not in " + what);
    }
    return value;
  }

  String optionalCode(String column, Set<String> known, String what) {
    return optional(column).isEmpty() ? "" : code(column, known, what);
  }

  ForceId force(String column) {
    return force(column, text(column));
  }

  List<ForceId> forces(String column) {
    return Arrays.stream(optional(column).split("\\|"))
        .filter(value -> !value.isBlank())
        .map(value -> force(column, value.strip()))
        .toList();
  }

  private ForceId force(String column, String value) {
    if (ForceId.isShaped(value)) {
      return new ForceId(value);
    }
    if (!value.isEmpty()) {
      fault(column, value, "is not a police.uk identifier such as leicestershire");
    }
    return UNREADABLE;
  }

  int whole(String column) {
    return optionalWhole(column)
        .orElseGet(() -> {
          text(column);
          return 0;
        });
  }

  OptionalInt optionalWhole(String column) {
    String value = optional(column);
    if (value.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(value));
    } catch (NumberFormatException e) {
      fault(column, value, "is not a whole number");
      return OptionalInt.of(0);
    }
  }

  double decimal(String column, double least, double most) {
    String value = text(column);
    try {
      double number = value.isEmpty() ? least : Double.parseDouble(value);
      if (!(number >= least && number <= most)) {
        fault(column, value, "must be from %s to %s".formatted(least, most));
        return least;
      }
      return number;
    } catch (NumberFormatException e) {
      fault(column, value, "is not a number");
      return least;
    }
  }

  boolean yes(String column) {
    String value = text(column);
    if (!value.isEmpty() && !value.equals("yes") && !value.equals("no")) {
      fault(column, value, "must be yes or no");
    }
    return value.equals("yes");
  }

  Optional<LocalDate> optionalDay(String column) {
    String value = optional(column);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      fault(column, value, "is not a date such as 2026-11-21");
      return Optional.empty();
    }
  }

  YearMonth month(String column) {
    String value = text(column);
    try {
      return YearMonth.parse(value);
    } catch (DateTimeException e) {
      fault(column, value, "is not a month such as 2023-02");
      return YearMonth.of(1900, 1);
    }
  }

  void fault(String column, String value, String reason) {
    faults.add(file, line, column, value, reason);
  }
}
