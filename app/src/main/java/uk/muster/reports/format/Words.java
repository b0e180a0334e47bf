package uk.muster.reports.format;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.muster.reports.model.Cover;

/// Words that every format says in the same way.
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Words() {}

  static String date(LocalDate day) {
    return DAY.format(day);
  }

  /// What the document is called in catalogues and windows.
  static String title(Cover cover) {
    return "%s: %s, %s".formatted(cover.title(), cover.about(), cover.kind());
  }
}
