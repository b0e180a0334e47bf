package uk.muster.plans;

import java.time.LocalDate;
import java.util.Optional;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;

/// A link and how it stood when it was last tried.
///
/// @param last empty when nobody ever tried it
public record TestedLink(Entry link, Optional<LinkTest> last) {
  /// How a link stands on a day.
  public enum Standing {
    FAILED("failed its last test"),
    NEVER("never tried"),
    OVERDUE("next test overdue"),
    OLD("not tried within 12 months"),
    PARTLY("passed in part"),
    PASSED("passed");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// The next test; one that is no later than the last is no longer to come.
  private Optional<PrintedDate> next() {
    return PrintedDate.of(link.text("next_test")).filter(_ -> !isNextBehind());
  }

  /// Whether it was tried on the day of its next test or later, and no other day was set since.
  public boolean isNextBehind() {
    var tested = last.flatMap(test -> PrintedDate.of(test.on())).map(PrintedDate::first);
    return PrintedDate.of(link.text("next_test"))
        .flatMap(next -> tested.filter(day -> !day.isBefore(next.first())))
        .isPresent();
  }

  /// The gravest thing that can be said of it. A test of a month or a year is as old as its first
  /// day.
  public Standing standing(LocalDate on) {
    if (last.isEmpty()) {
      return Standing.NEVER;
    }
    var test = last.get();
    if (test.result().equals("failed")) {
      return Standing.FAILED;
    }
    if (next().filter(day -> day.last().isBefore(on)).isPresent()) {
      return Standing.OVERDUE;
    }
    var tested = PrintedDate.of(test.on());
    if (tested.filter(day -> !day.first().isBefore(on.minusMonths(12))).isEmpty()) {
      return Standing.OLD;
    }
    return test.result().equals("partly") ? Standing.PARTLY : Standing.PASSED;
  }
}
