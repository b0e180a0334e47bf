package uk.muster.look.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Shell;

class CsvFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Shell SHELL =
      Shell.plain(Marking.OFFICIAL_SENSITIVE, "1", new Shell.Csrf("_csrf", ""));

  private static CsvFile file(Cell... cells) {
    return CsvFile.of(
        SHELL,
        "People of A & B",
        DAY,
        Table.of(
            "x",
            "",
            List.of(Column.of("One"), Column.of("Two")),
            List.of(List.of(cells[0], cells[1]))));
  }

  private static String text(CsvFile file) {
    var text = new StringBuilder();
    file.eachLine(text::append);
    return text.toString();
  }

  @Test
  void the_name_and_the_first_line_carry_the_handling_instruction() {
    var shell = SHELL.atLeast(new Classification(Marking.OFFICIAL, "Region & partners only"));
    var file = CsvFile.of(shell, "Halls", DAY, List.of("One"), List.of(List.of("a")));

    assertThat(file.name())
        .isEqualTo("halls-2026-11-21-OFFICIAL-SENSITIVE-region-partners-only.csv");
    assertThat(text(file)).startsWith("\uFEFFOFFICIAL-SENSITIVE: Region & partners only\r\n");
  }

  @Test
  void the_name_and_the_first_line_carry_the_marking() {
    var file = file(Cell.of("a"), Cell.of("b"));

    assertThat(file.name()).isEqualTo("people-of-a-b-2026-11-21-OFFICIAL-SENSITIVE.csv");
    assertThat(text(file)).isEqualTo("\uFEFFOFFICIAL-SENSITIVE\r\nOne,Two\r\na,b\r\n");
  }

  @Test
  void numbers_and_days_are_plain_for_machines() {
    assertThat(text(file(Cell.of(1940), Cell.day(DAY)))).endsWith("\r\n1940,2026-11-21\r\n");
    assertThat(text(file(Cell.link(-6, "/x"), Cell.day(Period.OPEN)))).endsWith("\r\n-6,\r\n");
    assertThat(text(file(Cell.of(""), Cell.tag(Tag.CONFIRM))))
        .endsWith("\r\n,Default to confirm\r\n");
  }

  @Test
  void no_cell_starts_a_formula_and_quotes_are_doubled() {
    assertThat(text(file(Cell.of("=1+1"), Cell.of("-x")))).endsWith("\r\n'=1+1,'-x\r\n");
    assertThat(text(file(Cell.of("say \"so\", now"), Cell.of("a\nb"))))
        .endsWith("\r\n\"say \"\"so\"\", now\",\"a\nb\"\r\n");
  }
}
