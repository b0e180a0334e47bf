package uk.muster.exchange.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A row was added or changed by hand, rows about people were read, or a register was taken out as
/// a file.
public record RowRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String before, String after)
    implements Recorded {

  static RowRecorded added(Actor actor, RowKind kind, HeldRow row) {
    return new RowRecorded(
        actor,
        "row added",
        Optional.of(row.force()),
        subject(kind, row),
        "",
        differing(row, Optional.empty()));
  }

  /// Tells the cells that differ, as they were and as they are.
  static RowRecorded changed(Actor actor, RowKind kind, HeldRow before, HeldRow after) {
    return new RowRecorded(
        actor,
        "row changed",
        Optional.of(after.force()),
        subject(kind, after),
        differing(before, Optional.of(after)),
        differing(after, Optional.of(before)));
  }

  static RowRecorded read(Actor actor, ForceId force, String subject) {
    return new RowRecorded(actor, "people read", Optional.of(force), subject, "", "");
  }

  static RowRecorded takenOut(Actor actor, RowKind kind, ForceId force, long rows) {
    return new RowRecorded(
        actor,
        "register taken out",
        Optional.of(force),
        "%s, %d rows".formatted(kind.code(), rows),
        "",
        "");
  }

  static String subject(RowKind kind, HeldRow row) {
    return "%s %s"
        .formatted(kind.held().one(), String.join(", ", kind.keyOf(row.cells()).values()));
  }

  /// The people on a page, so that each of them can be followed.
  static String people(RowKind kind, String column, List<HeldRow> rows) {
    return "list of %s: %s"
        .formatted(
            kind.held().many(),
            rows.isEmpty()
                ? "none found"
                : rows.stream()
                    .map(row -> row.cell(column))
                    .distinct()
                    .collect(Collectors.joining(", ")));
  }

  private static String differing(HeldRow one, Optional<HeldRow> other) {
    var said = new ArrayList<String>();
    one.cells()
        .forEach((column, cell) -> {
          if (!cell.equals(other.map(it -> it.cell(column)).orElse(""))) {
            said.add("%s: %s".formatted(column, cell));
          }
        });
    return String.join("\n", said);
  }
}
