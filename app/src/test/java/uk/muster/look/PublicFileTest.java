package uk.muster.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.PublicFile;
import uk.muster.shared.Marking;

class PublicFileTest {
  private static final PublicFile.Row OPEN =
      new PublicFile.Row(Marking.OFFICIAL, List.of(Cell.of("Kent")));
  private static final PublicFile.Row MARKED =
      new PublicFile.Row(Marking.OFFICIAL_SENSITIVE, List.of(Cell.of("Surrey")));

  private static PublicFile file(PublicFile.Row... rows) {
    return PublicFile.of(
        "Forces", LocalDate.of(2026, 11, 21), List.of(Column.of("Force")), List.of(rows));
  }

  @Test
  void rows_that_bear_no_higher_marking_go_out() {
    assertThat(file(OPEN, OPEN).rows()).hasSize(2);
    var lines = new java.util.ArrayList<String>();
    file(OPEN).eachLine(lines::add);
    assertThat(lines).containsExactly("\uFEFFForce\r\n", "Kent\r\n");
    assertThat(file(OPEN).name()).isEqualTo("forces-2026-11-21.csv");
  }

  @Test
  void one_marked_row_keeps_the_whole_file_back_and_is_not_quoted() {
    assertThatThrownBy(() -> file(OPEN, MARKED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 of 2 rows")
        .hasMessageNotContaining("Surrey");
  }
}
