package uk.muster.look.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.muster.look.FieldError;
import uk.muster.shared.NotFound;
import uk.muster.shared.Shell;

/// Rows as a CSV file: UTF-8 with a byte order mark, as spreadsheets want it. The name and the
/// first line carry the marking, the second line the headings, and no cell can start a formula.
public record CsvFile(String name, String marking, List<String> head, Rows rows) {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

  /// What a spreadsheet takes for a formula, and what was made harmless before: it gets one
  /// apostrophe more, which comes off when a file of Muster's own is read in again.
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

  /// Hands out the rows one at a time, so that nobody holds them all.
  @FunctionalInterface
  public interface Rows {
    void each(Consumer<List<Cell>> row);
  }

  public CsvFile {
    head = List.copyOf(head);
  }

  /// Refuses the file of a question that was typed wrongly, with the first thing that is wrong: a
  /// file about something else would pretend to answer it.
  ///
  /// @throws NotFound when anything is wrong
  public static void refuse(List<FieldError> wrong) {
    wrong.stream()
        .findFirst()
        .ifPresent(error -> {
          throw NotFound.because(error.message());
        });
  }

  /// The file of a table, as the page with this shell would show it.
  public static CsvFile of(Shell shell, String subject, LocalDate day, Table table) {
    return of(shell, subject, day, table.columns(), table.rows()::forEach);
  }

  /// The file of a table that no page shows, its words and numbers as they are.
  public static CsvFile of(
      Shell shell, String subject, LocalDate day, List<String> head, List<List<String>> texts) {
    return of(
        shell,
        subject,
        day,
        head.stream().map(Column::of).toList(),
        row -> texts.forEach(text -> row.accept(text.stream().map(Cell::of).toList())));
  }

  /// The file of all rows that a page would show some of.
  public static CsvFile of(
      Shell shell, String subject, LocalDate day, List<Column> columns, Rows rows) {
    var synthetic = !shell.demonstration().isEmpty();
    var safe = subject.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return new CsvFile(
        "%s%s-%s-%s.csv"
            .formatted(synthetic ? "synthetic-" : "", safe, day, shell.marked().inName()),
        shell.marked().words() + (synthetic ? ". Synthetic demonstration data." : ""),
        columns.stream().map(Column::heading).toList(),
        rows);
  }

  /// Hands out the text of the file, line by line.
  public void eachLine(Consumer<String> line) {
    line.accept("\uFEFF" + line(List.of(marking)));
    line.accept(line(head));
    rows.each(row -> line.accept(line(row.stream().map(Cell::plain).toList())));
  }

  static String line(List<String> values) {
    return values.stream().map(CsvFile::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String value) {
    var formula = FORMULA.matcher(value).matches() && !NUMBER.matcher(value).matches();
    var harmless = formula ? "'" + value : value;
    return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  /// What the browser is told to do with the file.
  public String disposition() {
    return "attachment; filename=\"" + name + '"';
  }
}
