package uk.muster.risks.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.files.Source;
import uk.muster.risks.scheme.ScoringTable;
import uk.muster.risks.scoring.TableOutcome.TableFault;

class TableUploadTest {
  private static final ScoringTable TACTICAL = ScoringTable.shipped("tactical").orElseThrow();

  @TempDir Path folder;

  /// The file as it is downloaded, marking and byte order mark first.
  private static String file(ScoringTable table) {
    return Stream.concat(
            Stream.of("\uFEFFOFFICIAL", String.join(",", TableUpload.HEADINGS)),
            TableUpload.rows(table).stream()
                .map(row ->
                    row.stream()
                        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
                        .collect(Collectors.joining(","))))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private TableUpload.Read read(ScoringTable table, String text) throws IOException {
    var path = Files.writeString(folder.resolve("table.csv"), text);
    return TableUpload.read(table, new Source(path, "table.csv"));
  }

  private List<String> faults(String text) throws IOException {
    return read(TACTICAL, text).faults().stream().map(TableFault::inFile).toList();
  }

  @Test
  void every_table_comes_back_as_it_went_out() throws IOException {
    for (var table : ScoringTable.shipped()) {
      var read = read(table, file(table));

      assertThat(read.faults()).isEmpty();
      table
          .lines()
          .forEach(line -> assertThat(read.values()).containsEntry(line.key(), line.value()));
    }
  }

  @Test
  void a_changed_value_comes_in_and_what_is_said_of_it_is_for_the_reader() throws IOException {
    var text =
        file(TACTICAL).replace("Weight of physical harm,1", "whatever the reader made of it,2.5");

    assertThat(read(TACTICAL, text).values()).containsEntry("weight-harm-physical", "2.5");
  }

  @Test
  void a_fault_names_its_row_and_value() throws IOException {
    assertThat(faults(file(TACTICAL).replace("Weight of financial harm,1", "x,abc")))
        .containsExactly(
            "Row 5: Weight of financial harm (abc) must be a number from 0 to 10 with at most 2"
                + " decimals, such as 1.5");
    assertThat(faults(file(TACTICAL).replace("harm,physical", "harm,fear")))
        .containsExactly(
            "Weight of physical harm is missing",
            "Row 3: weight-harm-fear (1) is no row of “MoRiLE-shaped, tactical”");
    assertThat(faults(file(TACTICAL) + "tactical,weight,confidence,confidence,,2\r\n"))
        .singleElement()
        .asString()
        .startsWith("Row 29: weight-confidence-confidence (2)")
        .contains("get no weight");
  }

  @Test
  void every_row_must_be_there_once() throws IOException {
    var without = file(TACTICAL).lines().filter(row -> !row.contains("Grade 4 of harm")).toList();

    assertThat(faults(String.join("\r\n", without))).containsExactly("Grade 4 of harm is missing");
    assertThat(faults(file(TACTICAL) + "tactical,grade,harm,4,,worse\r\n"))
        .containsExactly("Row 29: grade-harm-4 (worse) stands in row 14 already");
  }

  @Test
  void the_file_of_another_table_and_what_is_no_table_are_refused() throws IOException {
    var thematic = ScoringTable.shipped("thematic").orElseThrow();

    assertThat(faults(file(thematic)))
        .hasSize(TACTICAL.lines().size())
        .contains("Row 3: table (thematic) is another than tactical");
    assertThat(faults("a,b\r\n1,2\r\n")).singleElement().asString().contains("lacks the headings");
    assertThat(faults("")).singleElement().asString().contains("it is empty");
  }
}
