package uk.muster.exercises.lesson;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The files that the module brings along; see `exercises/README.md` among them.
final class Shipped {
  private Shipped() {}

  static List<NamedCsvRecord> rows(String file) {
    var name = "/exercises/%s.csv".formatted(file);
    try (var in = Objects.requireNonNull(Shipped.class.getResourceAsStream(name), name)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
