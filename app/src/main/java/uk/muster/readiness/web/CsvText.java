package uk.muster.readiness.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import uk.muster.shared.Shell;

/// A table as a CSV file that spreadsheets open without running anything in it.
///
/// @param name of the file, with its marking in front
public record CsvText(String name, String text) {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

  /// The file of a table.
  ///
  /// @param sensitive whether the rows are about people
  public static CsvText of(
      Shell shell, boolean sensitive, String name, List<String> head, List<List<String>> rows) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().build(out)) {
      csv.writeRecord(head);
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvText::plain).toList()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    var marking = sensitive ? "OFFICIAL-SENSITIVE" : "OFFICIAL";
    var synthetic = shell.demonstration().isEmpty() ? "" : "-synthetic";
    return new CsvText("%s%s-%s.csv".formatted(marking, synthetic, name), out.toString());
  }

  /// A formula begins with one of four signs; a number may.
  private static String plain(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
  }
}
