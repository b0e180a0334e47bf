package uk.muster.equipment.replacement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;

/// What is to be replaced in one financial year, which begins on 1 April.
///
/// @param name such as `2027/28`; `2026/27 or 2027/28` where a date is not exact enough to say
/// @param planned still to be ordered
/// @param ordered ordered and not yet there
/// @param cost of those that state one, in pounds
/// @param priced how many state a cost
public record ReplacementYear(String name, int planned, int ordered, BigDecimal cost, int priced) {
  private static final String PLANNED = "planned";
  private static final String ORDERED = "ordered";

  public int number() {
    return planned + ordered;
  }

  /// How many state no cost.
  public int unpriced() {
    return number() - priced;
  }

  /// The years of a plan, the first first; what is replaced or given up is left out.
  public static List<ReplacementYear> of(Collection<Entry> plan) {
    return plan.stream()
        .filter(one -> List.of(PLANNED, ORDERED).contains(one.text("state")))
        .collect(
            Collectors.groupingBy(
                one -> year(one.text("planned_for")), TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(year -> of(year.getKey(), year.getValue()))
        .toList();
  }

  private static ReplacementYear of(String name, List<Entry> entries) {
    var costs =
        entries.stream()
            .flatMap(one -> PrintedNumber.of(one.text("cost")).stream())
            .map(PrintedNumber::number)
            .toList();
    return new ReplacementYear(
        name,
        (int) entries.stream().filter(one -> one.text("state").equals(PLANNED)).count(),
        (int) entries.stream().filter(one -> one.text("state").equals(ORDERED)).count(),
        costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
        costs.size());
  }

  private static String year(String printed) {
    return PrintedDate.of(printed)
        .map(date -> {
          var first = financialYear(date.first());
          var last = financialYear(date.last());
          return first.equals(last) ? first : first + " or " + last;
        })
        .orElse(printed);
  }

  private static String financialYear(LocalDate day) {
    var begins = day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
    return "%d/%02d".formatted(begins, (begins + 1) % 100);
  }
}
