package uk.muster.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A CSV file, read as a stream: UTF-8 with or without a byte order mark, lines ended in any way,
/// separated by comma, semicolon or tab.
final class CsvTable implements RawTable {
  private static final int LOOK_AHEAD = 1 << 16;
  private static final int LONGEST_ROW = 1 << 20;
  private static final Pattern HARMLESS = Pattern.compile("''*[=+\\-@\t\r].*", Pattern.DOTALL);

  private final String name;
  private final MeasuredStream measured;
  private final Utf8Reader text;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> rows;
  private final List<String> headings;
  private final boolean own;
  private @Nullable CsvRecord last;

  CsvTable(String name, InputStream in, long mostBytes) {
    this.name = name;
    measured = new MeasuredStream(in, name, mostBytes);
    var buffered = new BufferedInputStream(measured, LOOK_AHEAD);
    text = new Utf8Reader(buffered);
    reader =
        CsvReader.builder()
            .fieldSeparator(separator(name, buffered))
            .maxBufferSize(LONGEST_ROW)
            .ofCsvRecord(text);
    rows = reader.iterator();
    var first = read();
    own = first != null && isMarking(first);
    if (own) {
      first = read();
    }
    headings = first == null ? List.of() : first.getFields();
  }

  /// Muster's own files say their marking in the first line.
  private static boolean isMarking(CsvRecord row) {
    return row.getFieldCount() == 1 && row.getField(0).startsWith("OFFICIAL");
  }

  /// Muster's own files keep spreadsheets from taking a cell for a formula by an apostrophe.
  private static String asItWas(String cell) {
    return HARMLESS.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /// Looks at the first line without consuming it; passes over a byte order mark.
  private static char separator(String name, BufferedInputStream in) {
    try {
      in.mark(LOOK_AHEAD);
      var start = in.readNBytes(LOOK_AHEAD - 1);
      in.reset();
      refuseOtherKinds(name, start);
      if (start.length > 2
          && (start[0] & 0xff) == 0xef
          && (start[1] & 0xff) == 0xbb
          && (start[2] & 0xff) == 0xbf) {
        in.skipNBytes(3);
      }
      return mostFrequent(start);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuseOtherKinds(String name, byte[] start) {
    if (start.length > 1) {
      var two = ((start[0] & 0xff) << 8) | (start[1] & 0xff);
      if (two == 0xfffe || two == 0xfeff) {
        throw new FileRefused(name, "it is UTF-16; save it as CSV in UTF-8");
      }
      if (two == 0x504b) {
        throw new FileRefused(name, "it is a ZIP or XLSX file under the name of a CSV file");
      }
      if (two == 0xd0cf) {
        throw new FileRefused(name, "it is an old Excel file (XLS); save it as XLSX or CSV");
      }
    }
    for (var i = 0; i < start.length; i++) {
      if (start[i] == 0) {
        throw new FileRefused(name, "it is not text: byte %d is zero".formatted(i));
      }
    }
  }

  private static char mostFrequent(byte[] start) {
    var counts = new int[3];
    var quoted = false;
    for (var b : start) {
      if (b == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        switch (b) {
          case ',' -> counts[0]++;
          case ';' -> counts[1]++;
          case '\t' -> counts[2]++;
          default -> {}
        }
        if (b == '\n' || b == '\r') {
          break;
        }
      }
    }
    var most = Arrays.stream(counts).max().orElse(0);
    return counts[0] == most ? ',' : counts[1] == most ? ';' : '\t';
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public @Nullable RawRow next() {
    var csv = read();
    if (csv == null) {
      return null;
    }
    var cells = own ? csv.getFields().stream().map(CsvTable::asItWas).toList() : csv.getFields();
    return new RawRow(
        csv.getStartingLineNumber(), cells, text.foundWrong() ? wrongEncoding(cells) : null);
  }

  private @Nullable CellFault wrongEncoding(List<String> cells) {
    @Nullable CellFault first = null;
    for (var i = 0; i < cells.size(); i++) {
      for (var at = cells.get(i).indexOf(Utf8Reader.WRONG);
          at >= 0;
          at = cells.get(i).indexOf(Utf8Reader.WRONG, at + 1)) {
        var position = text.nextWrong();
        if (first == null) {
          first =
              new CellFault(
                  i,
                  "wrong-encoding",
                  position < 0
                      ? "a character here is not UTF-8; save the file as CSV in UTF-8"
                      : "byte %d of the file is not UTF-8; save the file as CSV in UTF-8"
                          .formatted(position));
        }
      }
    }
    return first;
  }

  private @Nullable CsvRecord read() {
    try {
      if (rows.hasNext()) {
        last = rows.next();
        return last;
      }
      refuseOpenQuote();
      return null;
    } catch (CsvParseException e) {
      throw new FileRefused(name, "it is not CSV: " + reason(e), e);
    } catch (UncheckedIOException e) {
      throw new FileRefused(name, String.valueOf(e.getMessage()), e);
    }
  }

  /// The last row took in all lines after a quotation mark that is never closed.
  private void refuseOpenQuote() {
    if (last != null
        && text.oddQuotes()
        && last.getFields().stream().anyMatch(cell -> cell.indexOf('\n') >= 0)) {
      throw new FileRefused(
          name,
          "a quotation mark in line %d is opened and never closed"
              .formatted(last.getStartingLineNumber()));
    }
  }

  private static String reason(CsvParseException e) {
    var cause = e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage());
    return cause.toLowerCase(Locale.ROOT).contains("buffer")
        ? "a quotation mark is opened and never closed, or a row has more than a million characters"
        : String.valueOf(e.getMessage());
  }

  @Override
  public String digest() {
    return measured.digest();
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
