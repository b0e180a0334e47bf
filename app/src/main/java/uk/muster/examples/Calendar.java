package uk.muster.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Days around one date, counted from it, with their texts made once.
final class Calendar {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int YEAR = 365;
  private static final int BACK = 45 * YEAR;
  private static final int AHEAD = 12 * YEAR;

  private final LocalDate today;
  private final byte[][] texts = new byte[BACK + AHEAD + 1][];

  Calendar(LocalDate today) {
    this.today = today;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = today.plusDays(i - BACK).toString().getBytes(StandardCharsets.US_ASCII);
    }
  }

  LocalDate today() {
    return today;
  }

  /// The ISO text of the day so many days after today.
  byte[] text(int day) {
    return texts[day + BACK];
  }

  /// A time of London on a day, with its offset; clocks that change are taken care of.
  byte[] instant(int day, int hour) {
    return LocalDateTime.of(today.plusDays(day), LocalTime.of(hour, 0))
        .atZone(LONDON)
        .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx"))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
