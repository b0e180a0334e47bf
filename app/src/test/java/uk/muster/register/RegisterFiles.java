package uk.muster.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Period;

/// Files of a kind, as the register gives them out.
final class RegisterFiles {
  private RegisterFiles() {}

  static Path write(Path file, Kind kind, List<Entry> entries) {
    try (var csv = CsvWriter.builder().build(file)) {
      csv.writeRecord("OFFICIAL-SENSITIVE");
      head(csv, kind);
      for (var entry : entries) {
        var ended = entry.endedOn().equals(Period.OPEN) ? "" : entry.endedOn().toString();
        line(csv, kind, entry.draft(), entry.marking().words(), ended);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static Path write(Path file, Kind kind, List<Draft> rows, String marking) {
    try (var csv = CsvWriter.builder().build(file)) {
      head(csv, kind);
      rows.forEach(row -> line(csv, kind, row, marking, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static void head(CsvWriter csv, Kind kind) {
    var head = new ArrayList<>(List.of("force", "code"));
    kind.fields().forEach(field -> head.add(field.name()));
    head.addAll(List.of("marking", "ended_on"));
    csv.writeRecord(head);
  }

  private static void line(CsvWriter csv, Kind kind, Draft row, String marking, String ended) {
    var cells = new ArrayList<>(List.of(row.force().value(), row.code()));
    kind.fields().forEach(field -> cells.add(row.text(field.name())));
    cells.addAll(List.of(marking, ended));
    csv.writeRecord(cells);
  }
}
