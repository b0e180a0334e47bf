package uk.muster.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// One CSV file with the headings that it must have; a wrong file gives faults and no rows.
record CsvTable(String file, List<CsvRow> rows) {

  static CsvTable read(CatalogueFiles files, String file, Faults faults, String... headings) {
    List<CsvRow> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(files.text(file))) {
      Map<String, Integer> columns = null;
      for (CsvRecord csv : reader) {
        if (columns == null) {
          columns = columns(file, csv, faults, headings);
          if (columns.isEmpty()) {
            return new CsvTable(file, List.of());
          }
        } else {
          rows.add(new CsvRow(file, csv.getStartingLineNumber(), columns, csv.getFields(), faults));
        }
      }
      if (columns == null) {
        faults.add(file, 0, "", "", "is empty; it must have at least its headings");
      }
    } catch (CsvParseException | java.io.IOException e) {
      faults.add(file, 0, "", "", "is not CSV: " + e.getMessage());
    }
    return new CsvTable(file, rows);
  }

  private static Map<String, Integer> columns(
      String file, CsvRecord head, Faults faults, String... headings) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < head.getFieldCount(); i++) {
      columns.put(head.getField(i).strip(), i);
    }
    boolean complete = true;
    for (String heading : headings) {
      if (!columns.containsKey(heading)) {
        faults.add(file, 1, heading, "", "this heading is missing");
        complete = false;
      }
    }
    return complete ? columns : Map.of();
  }

  /// Turns each row into a record; a key that occurs twice is a fault.
  <T> List<T> list(Function<CsvRow, T> toRecord, String... keyColumns) {
    Set<String> seen = new HashSet<>();
    List<T> records = new ArrayList<>();
    for (CsvRow row : rows) {
      StringBuilder key = new StringBuilder();
      for (String column : keyColumns) {
        key.append(key.isEmpty() ? "" : " ").append(row.text(column));
      }
      if (!seen.add(key.toString())) {
        row.fault(keyColumns[keyColumns.length - 1], key.toString(), "occurs twice");
      }
      records.add(toRecord.apply(row));
    }
    return records;
  }
}
