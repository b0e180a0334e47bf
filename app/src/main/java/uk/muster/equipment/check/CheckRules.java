package uk.muster.equipment.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.muster.look.Words;

/// What a check must say, and what its lines come to.
final class CheckRules {
  private static final int LONGEST_NUMBER = 32;
  private static final int LONGEST_NOTE = 2000;

  private CheckRules() {}

  static List<CheckOutcome.Fault> faults(CheckList list, Looked looked, LocalDate today) {
    var faults = new ArrayList<CheckOutcome.Fault>();
    if (list.standard().isEmpty()) {
      faults.add(new CheckOutcome.Fault("", "No standard says what to look at"));
      return faults;
    }
    if (list.standard().get().items().isEmpty()) {
      faults.add(
          new CheckOutcome.Fault("", "The standard has no lines yet: nothing can be checked"));
      return faults;
    }
    if (looked.by().isEmpty() || looked.by().length() > LONGEST_NUMBER) {
      faults.add(
          new CheckOutcome.Fault(
              "by",
              "Checked by (%s) must be a collar number of 1 to %d characters"
                  .formatted(looked.by(), LONGEST_NUMBER)));
    }
    if (looked.on().isAfter(today)) {
      faults.add(
          new CheckOutcome.Fault(
              "on", "Checked on (%s) has not come yet".formatted(Words.date(looked.on()))));
    }
    if (looked.lines().stream().allMatch(line -> line.finding() == Finding.NOT_LOOKED_AT)) {
      faults.add(new CheckOutcome.Fault("finding-1", "Nothing was looked at: say what was found"));
    }
    IntStream.range(0, looked.lines().size())
        .filter(i -> looked.lines().get(i).note().length() > LONGEST_NOTE)
        .forEach(i ->
            faults.add(
                new CheckOutcome.Fault(
                    "note-" + (i + 1),
                    "The note has %d characters and the limit is %d"
                        .formatted(looked.lines().get(i).note().length(), LONGEST_NOTE))));
    if (looked.photographs().size() > Checks.MOST_PHOTOGRAPHS) {
      faults.add(
          new CheckOutcome.Fault(
              "photograph-0",
              "%d photographs were sent and the limit is %d"
                  .formatted(looked.photographs().size(), Checks.MOST_PHOTOGRAPHS)));
    }
    return faults;
  }

  /// The entry of the register.
  static Map<String, String> values(CheckList list, Looked looked) {
    var standard = list.standard().orElseThrow();
    var values = new LinkedHashMap<String, String>();
    values.put("name", "%s, %s".formatted(list.title(), Words.date(looked.on())));
    values.put("standard", standard.code());
    values.put(list.what(), list.code());
    values.put("checked_on", looked.on().toString());
    values.put("checked_by", looked.by());
    values.put("notes", looked.notes());
    values.put("result", result(looked));
    for (var finding : Finding.values()) {
      var count = looked.lines().stream().filter(line -> line.finding() == finding).count();
      values.put(
          switch (finding) {
            case PASS -> "passed";
            case FAIL -> "failed";
            case NOT_LOOKED_AT -> "not_looked_at";
          },
          Long.toString(count));
    }
    found(standard, looked, "present").ifPresent(one -> values.put("equipped", one.code()));
    found(standard, looked, "works").ifPresent(one -> values.put("works", one.code()));
    standard
        .checkEvery()
        .ifPresent(months -> values.put("next_check", looked.on().plusMonths(months).toString()));
    return values;
  }

  private static String result(Looked looked) {
    var all = Finding.of(looked.lines().stream().map(Looked.Line::finding).toList());
    return all.filter(one -> one != Finding.NOT_LOOKED_AT).map(Finding::code).orElse("part");
  }

  /// What the lines come to that look whether things are there, or whether they work.
  private static Optional<Finding> found(CheckList.Standard standard, Looked looked, String tests) {
    return Finding.of(
        IntStream.range(0, standard.items().size())
            .filter(i -> standard.items().get(i).tests().equals(tests))
            .mapToObj(i -> looked.lines().get(i).finding())
            .toList());
  }
}
