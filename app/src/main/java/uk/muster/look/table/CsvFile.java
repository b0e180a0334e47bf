package uk.muster.look.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.muster.shared.Shell;

/// A table as a CSV file: UTF-8 with a byte order mark, as spreadsheets want it. No cell can start
/// a formula, and the file's name carries the marking.
public record CsvFile(String name, String text) {
  /// The file of a table, as the page with this shell would show it.
  public static CsvFile of(Shell shell, String subject, LocalDate day, Table table) {
    var text = new StringBuilder("\uFEFF");
    line(text, table.columns().stream().map(Column::heading).toList());
    for (var row : table.rows()) {
      line(text, row.stream().map(Cell::plain).toList());
    }
    return new CsvFile(name(shell, subject, day), text.toString());
  }

  private static String name(Shell shell, String subject, LocalDate day) {
    var invented = shell.demonstration().isEmpty() ? "" : "demonstration-";
    var safe = subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return "%s%s-%s-%s.csv".formatted(invented, safe, day, shell.marking().words());
  }

  private static void line(StringBuilder text, List<String> values) {
    text.append(values.stream().map(CsvFile::quoted).collect(Collectors.joining(",")))
        .append("\r\n");
  }

  private static String quoted(String value) {
    var harmless =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  /// What the browser is told to do with the file.
  public String disposition() {
    return "attachment; filename=\"" + name + '"';
  }
}
