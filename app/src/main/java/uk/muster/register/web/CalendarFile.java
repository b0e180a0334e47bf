package uk.muster.register.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import uk.muster.register.Due;

/// What is due as an iCalendar file (RFC 5545), one all-day event each.
///
/// @param marking the marking of the file, with its handling words
record CalendarFile(String marking, Instant now) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int LONGEST_LINE = 75;

  String text(List<Due> all) {
    var text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//Muster//Calendar of what is due//EN");
    line(text, "X-WR-CALNAME:" + escaped("Muster, what is due (%s)".formatted(marking)));
    all.forEach(due -> event(text, due));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private void event(StringBuilder text, Due due) {
    line(text, "BEGIN:VEVENT");
    line(
        text, "UID:%s.%s.%s.%s@muster".formatted(due.kind(), due.force(), due.code(), due.field()));
    line(text, "DTSTAMP:" + STAMP.format(now));
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(due.day()));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(due.day().plusDays(1)));
    line(text, "SUMMARY:" + escaped("%s: %s".formatted(due.label(), due.title())));
    line(
        text,
        "DESCRIPTION:"
            + escaped(
                "%s. %s, %s, %s"
                    .formatted(
                        due.classification().words(), due.heading(), due.force(), due.code())));
    line(text, "CATEGORIES:" + escaped(due.heading()));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /// Lines are folded after 75 bytes, never within a character.
  private static void line(StringBuilder text, String line) {
    var bytes = 0;
    for (var i = 0; i < line.length(); ) {
      var point = line.codePointAt(i);
      var size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        text.append("\r\n ");
        bytes = 1;
      }
      text.appendCodePoint(point);
      bytes += size;
      i += Character.charCount(point);
    }
    text.append("\r\n");
  }
}
