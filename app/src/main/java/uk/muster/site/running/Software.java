package uk.muster.site.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// The libraries that this Muster is made with, and their licences, read from the bill of materials
/// (CycloneDX) that the build puts into the jar.
@Component
class Software {
  static final String BILL = "META-INF/sbom/application.cdx.json";

  private static final List<Column> COLUMNS =
      List.of(Column.of("Library"), Column.of("Version"), Column.of("Licence"));

  Table table() {
    return Table.of(
        "Libraries and their licences",
        "This Muster was built without a bill of materials.",
        COLUMNS,
        rows());
  }

  private static List<List<Cell>> rows() {
    var bill = new ClassPathResource(BILL);
    if (!bill.exists()) {
      return List.of();
    }
    try (var in = bill.getInputStream()) {
      var rows = new ArrayList<List<Cell>>();
      for (var library : JsonMapper.shared().readTree(in).path("components")) {
        rows.add(
            List.of(
                Cell.of(
                    library.path("group").asString("") + ":" + library.path("name").asString("")),
                Cell.of(library.path("version").asString("")),
                Cell.of(licences(library))));
      }
      rows.sort(Comparator.comparing(row -> row.getFirst().text()));
      return List.copyOf(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String licences(JsonNode library) {
    return StreamSupport.stream(library.path("licenses").spliterator(), false)
        .map(one ->
            one.path("expression")
                .asString(
                    one.path("license")
                        .path("id")
                        .asString(one.path("license").path("name").asString("not stated"))))
        .collect(Collectors.joining(", "));
  }
}
