package uk.muster.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// One sheet of an XLSX file. Dates may be real dates or ISO 8601 text; a formula is no value.
final class XlsxTable implements RawTable {
  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private final Path file;
  private final String name;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final List<String> headings;

  XlsxTable(Path file, String name, int sheet) {
    this.file = file;
    this.name = name;
    workbook = open(file, name);
    try {
      stream =
          workbook
              .getSheet(sheet)
              .orElseThrow(() -> new FileRefused(name, "it has no sheet " + sheet))
              .openStream();
    } catch (IOException e) {
      throw new FileRefused(name, "its sheet cannot be read: " + e.getMessage(), e);
    }
    rows = stream.iterator();
    var first = advance();
    headings =
        first == null
            ? List.of()
            : first.stream().map(cell -> cell == null ? "" : cell.getText().strip()).toList();
  }

  /// The names of the sheets, in their order.
  static List<String> sheets(Path file, String name) {
    try (var workbook = open(file, name);
        var sheets = workbook.getSheets()) {
      return sheets.map(sheet -> sheet.getName()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReadableWorkbook open(Path file, String name) {
    try {
      return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
    } catch (IOException | ExcelReaderException e) {
      throw new FileRefused(name, "it is not an XLSX file: " + e.getMessage(), e);
    }
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public @Nullable RawRow next() {
    for (var row = advance(); row != null; row = advance()) {
      var cells = new ArrayList<String>(headings.size());
      @Nullable CellFault fault = null;
      var filled = false;
      for (var i = 0; i < headings.size(); i++) {
        var cell = i < row.getCellCount() ? row.getCell(i) : null;
        cells.add(cell == null ? "" : text(cell));
        filled |= !cells.get(i).isBlank();
        if (fault == null && cell != null) {
          fault = fault(i, cell);
        }
      }
      if (filled || fault != null) {
        return new RawRow(row.getRowNum(), cells, fault);
      }
    }
    return null;
  }

  private static @Nullable CellFault fault(int column, Cell cell) {
    return switch (cell.getType()) {
      case FORMULA ->
          new CellFault(
              column,
              "formula",
              "cell %s is a formula (=%s); paste its value"
                  .formatted(cell.getAddress(), cell.getFormula()));
      case ERROR ->
          new CellFault(
              column, "cell-error", "cell %s holds an error".formatted(cell.getAddress()));
      case NUMBER, STRING, BOOLEAN, EMPTY -> null;
    };
  }

  private static String text(Cell cell) {
    if (cell.getType() == CellType.FORMULA) {
      return "=" + cell.getFormula();
    }
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText() == null ? "" : cell.getText();
    }
    if (isDate(cell)) {
      var at = cell.asDate();
      return at.toLocalTime().toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toString();
    }
    var number = cell.asNumber().stripTrailingZeros();
    return number.toPlainString();
  }

  private static boolean isDate(Cell cell) {
    var format = cell.getDataFormatString();
    if (format == null) {
      return false;
    }
    var plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
    return plain.contains("yy") || (plain.contains("d") && plain.contains("m"));
  }

  /// The XML reader below throws its checked exception undeclared: every kind means a damaged file.
  private @Nullable Row advance() {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (Exception e) {
      throw new FileRefused(name, "it cannot be read on: " + e.getMessage(), e);
    }
  }

  @Override
  public String digest() {
    try (InputStream in = Files.newInputStream(file);
        var measured = new MeasuredStream(in, name, Long.MAX_VALUE)) {
      measured.transferTo(java.io.OutputStream.nullOutputStream());
      return measured.digest();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
