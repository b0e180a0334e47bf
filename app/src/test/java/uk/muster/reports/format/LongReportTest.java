package uk.muster.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import uk.muster.reports.model.Basis.Counted;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Block.Column;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Report;
import uk.muster.reports.model.Section;
import uk.muster.shared.Classification;

/// A document of more than 300 pages, with tables, charts and notes in each section: made, opened,
/// and read in its order. On demand: `./muster test -Dtest=LongReportTest -Dmuster.measure=true`.
@EnabledIfSystemProperty(named = "muster.measure", matches = "true")
class LongReportTest {
  private static final int SECTIONS = 145;
  private static final int ROWS = 43;

  private static Block.DataTable table(int number) {
    return new Block.DataTable(
        "Table " + number,
        List.of(Column.words("Force"), Column.number("Needed"), Column.number("Formable")),
        IntStream.range(0, ROWS)
            .<List<List<Inline>>>mapToObj(row ->
                List.of(
                    Inline.words("Force %d of table %d".formatted(row, number)),
                    List.of(ReportExamples.figure(Integer.toString(number), Counted.OTHER)),
                    List.of(ReportExamples.figure(Integer.toString(row), Counted.OTHER))))
            .toList(),
        false);
  }

  private static Report report() {
    var sections = new ArrayList<Section>();
    for (int i = 1; i <= SECTIONS; i++) {
      sections.add(
          Section.of(
              "Section " + i,
              List.of(
                  new Block.Paragraph(
                      List.of(
                          new Inline.Words("What stands in section " + i),
                          new Inline.Note(Inline.words("Note of section " + i)))),
                  table(i),
                  ReportExamples.chart())));
    }
    return new Report(ReportExamples.cover(Classification.OFFICIAL), sections);
  }

  private static long used() {
    System.gc();
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
  }

  @Test
  void three_hundred_pages_are_made_in_every_format_and_read_in_order() throws Exception {
    var report = report();
    for (var format : Format.values()) {
      var out = new ByteArrayOutputStream();
      long before = used();
      long began = System.nanoTime();
      format.write(report, out);
      System.out.printf(
          "%s of %d sections: %d KB in %d ms, %d MB used before and %d after, of at most %d%n",
          format,
          SECTIONS,
          out.size() >> 10,
          (System.nanoTime() - began) / 1_000_000,
          before,
          used(),
          Runtime.getRuntime().maxMemory() >> 20);
      if (format == Format.PDF) {
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
          System.out.println(pdf.getNumberOfPages() + " pages");
          assertThat(pdf.getNumberOfPages()).isGreaterThan(300);
          assertThat(PdfStructure.read(pdf)).isEqualTo(ReadAloud.html(report));
        }
      }
    }
  }
}
