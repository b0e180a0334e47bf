package uk.muster.reports.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import uk.muster.reports.format.FileContents;
import uk.muster.reports.format.Format;
import uk.muster.reports.format.ReportExamples;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Cover;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;
import uk.muster.shared.Marking;

/// The edition for the public holds nothing of what was left out, in any file, seen or hidden.
class PublicEditionTest {
  private static List<List<Inline>> row(String name, int headcount, int enrolled) {
    return List.of(
        Inline.words(name),
        List.of(ReportExamples.figure(Integer.toString(headcount), Counted.PEOPLE)),
        List.of(ReportExamples.figure(Integer.toString(enrolled), Counted.PEOPLE)),
        List.of(
            ReportExamples.figure(
                "%.1f%%".formatted(100.0 * enrolled / headcount), Counted.OTHER)));
  }

  private static Block.DataTable people(List<List<List<Inline>>> rows) {
    return new Block.DataTable(
        "Enrolled",
        List.of(
            Column.words("Group"),
            Column.number("Headcount"),
            Column.number("Enrolled"),
            Column.number("Share")),
        rows,
        false);
  }

  private static Block.DataTable enrolled() {
    return people(
        List.of(row("Officers", 200, 71), row("Staff", 90, 17), row("Volunteers", 61, 3)));
  }

  private static Report secret() {
    return new Report(
        ReportExamples.cover(new Classification(Marking.OFFICIAL_SENSITIVE, "for the region only"))
            .saying(
                List.of(new Cover.Line("Lead", List.of(ReportExamples.marked("Wolfhound")))), ""),
        List.of(
            Section.of(
                "Plans",
                List.of(
                    new Block.Paragraph(
                        List.of(ReportExamples.marked("Wolfhound is kept in Oadby."))),
                    new Block.Paragraph(
                        List.of(
                            new Inline.Words("The plan is called "),
                            ReportExamples.marked("Wolfhound"),
                            new Inline.Note(List.of(ReportExamples.marked("Wolfhound again"))),
                            new Inline.Words("."))),
                    new Block.Bullets(List.of(List.of(ReportExamples.marked("Wolfhound")))),
                    new Block.DataTable(
                        "Plans",
                        List.of(Column.words("Plan"), Column.words("Name")),
                        List.of(
                            List.of(
                                Inline.words("One"), List.of(ReportExamples.marked("Wolfhound")))),
                        false))),
            Section.of(
                "People",
                List.of(
                    new Block.Chart(
                        "Enrolled",
                        "%",
                        100,
                        List.of(
                            new Block.Bar("Officers", OptionalDouble.of(35.5), "35.5%"),
                            new Block.Bar("Staff", OptionalDouble.of(18.9), "18.9%"),
                            new Block.Bar("Volunteers", OptionalDouble.of(4.9), "4.9%")),
                        enrolled())))));
  }

  @Test
  void no_file_holds_what_is_marked_nor_where_it_is_kept() throws IOException {
    for (var format : Format.values()) {
      assertThat(FileContents.of(format, secret())).as("whole " + format).contains("Wolfhound");
      assertThat(FileContents.of(format, PublicEdition.of(secret())))
          .as("public " + format)
          .contains("not published")
          .doesNotContain(
              "Wolfhound", "Oadby", "/registers", "OFFICIAL-SENSITIVE:", "for the region");
    }
  }

  @Test
  void a_small_number_cannot_be_worked_out() {
    var table = new Withholding(new PublicEdition.LeftOut(), "People").table(enrolled());

    assertThat(table.rows().stream().map(row -> row.stream().map(Inline::plain).toList()))
        .containsExactly(
            List.of("Officers", "200", "71", "35.5%"),
            List.of("Staff", "90", "not published", "not published"),
            List.of("Volunteers", "61", "fewer than 5", "not published"));
  }

  @Test
  void a_chart_draws_no_bar_of_what_its_table_does_not_say() {
    var edition = PublicEdition.of(secret());
    var chart =
        edition
            .everyBlock()
            .filter(Block.Chart.class::isInstance)
            .map(Block.Chart.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(chart.bars())
        .extracting(Block.Bar::words)
        .containsExactly("35.5%", "not published", "not published");
    assertThat(chart.bars().getLast().value()).isEmpty();
  }

  @Test
  void what_was_left_out_is_listed_with_the_reason() {
    var list = PublicEdition.of(secret()).sections().getLast();

    assertThat(list.heading()).isEqualTo(PublicEdition.HEADING);
    assertThat(list.blocks().getFirst().inlines().map(Inline::plain).toList())
        .containsSequence("Plans", "marked OFFICIAL-SENSITIVE", "5")
        .containsSequence("People", "a count of people under 5", "1");
  }
}
