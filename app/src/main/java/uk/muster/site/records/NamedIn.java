package uk.muster.site.records;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.look.table.Cell;
import uk.muster.register.Entry;
import uk.muster.register.kind.Kind;

/// An entry of a register that names a person by collar number, in one of its states.
record NamedIn(Kind kind, Entry entry) {
  List<Cell> row(Clock clock) {
    return List.of(
        Cell.of("register: " + kind.one()),
        Cell.of("%s: %s".formatted(entry.code(), fields())),
        Cell.of(recorded(clock)));
  }

  private String fields() {
    return kind.fields().stream()
        .filter(field -> !entry.text(field.name()).isEmpty())
        .map(field -> "%s: %s".formatted(field.label(), entry.text(field.name())))
        .collect(Collectors.joining("; "));
  }

  private String recorded(Clock clock) {
    return "recorded %s %s%s"
        .formatted(
            at(entry.recordedFrom(), clock),
            entry.importId() == 0
                ? "by " + entry.recordedBy()
                : "by import %d".formatted(entry.importId()),
            entry.recordedTo().isAfter(clock.instant())
                ? ""
                : ", held for true until " + at(entry.recordedTo(), clock));
  }

  private static String at(Instant instant, Clock clock) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.atZone(clock.getZone()).withNano(0));
  }
}
