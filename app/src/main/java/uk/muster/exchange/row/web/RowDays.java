package uk.muster.exchange.row.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import uk.muster.files.Fields;
import uk.muster.look.Words;
import uk.muster.look.form.Days;

/// Days and instants between a form, where they are written as people do, and a file.
record RowDays(ZoneId zone) {
  private static final Pattern DAY_AND_HOUR = Pattern.compile("(.+?),? (\\d{1,2}:\\d{2})");
  private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b(?!T)");
  private static final Pattern INSTANT =
      Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  /// "21 November 2026" for 2026-11-21; what is no day stays as it is.
  static String shownDay(String cell) {
    return Fields.day(cell).map(Words::date).orElse(cell);
  }

  /// "21 November 2026 06:00" for an instant where that means only one; else the instant.
  String shownInstant(String cell) {
    return Fields.instant(cell).map(this::shown).orElse(cell);
  }

  private String shown(Instant at) {
    var local = at.atZone(zone).toLocalDateTime();
    return zone.getRules().getValidOffsets(local).size() == 1 && local.getSecond() == 0
        ? "%s %s".formatted(Words.date(local.toLocalDate()), Words.hour(local))
        : at.toString();
  }

  /// What a file says for a day that was typed.
  static String readDay(String typed) {
    return Days.parse(typed).map(Object::toString).orElse(typed);
  }

  /// What a file says for an instant that was typed.
  static String readInstant(String typed) {
    var parts = DAY_AND_HOUR.matcher(typed);
    var text =
        parts.matches()
            ? Days.parse(parts.group(1))
                .map(day ->
                    "%sT%s"
                        .formatted(day, ("0" + parts.group(2)).replaceFirst("^0(?=\\d\\d:)", "")))
                .orElse(typed)
            : typed;
    return Fields.instant(text).map(Object::toString).orElse(text);
  }

  /// A message with its days as people write them.
  String inWords(String message) {
    var days = DAY.matcher(message).replaceAll(found -> shownDay(found.group()));
    return INSTANT.matcher(days).replaceAll(found -> shownInstant(found.group()));
  }
}
