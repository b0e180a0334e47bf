package uk.muster.reports.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// What LibreOffice makes of DOCX and ODS has the same headings, tables, captions and notes as the
/// HTML. On demand, as it needs LibreOffice (packages libreoffice-writer-nogui and
/// libreoffice-calc-nogui): `./muster test -Dtest=LibreOfficeTest
/// -Dmuster.soffice=/usr/bin/soffice`.
@EnabledIfSystemProperty(named = "muster.soffice", matches = ".+")
class LibreOfficeTest {
  @TempDir Path folder;

  private String converted(Format format, String to, String ending) throws Exception {
    var file = folder.resolve("report." + format.ending());
    try (var out = Files.newOutputStream(file)) {
      format.write(ReportExamples.whole(), out);
    }
    var office =
        new ProcessBuilder(
                System.getProperty("muster.soffice"),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                to,
                "--outdir",
                folder.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    var made = folder.resolve("report." + ending);
    assertThat(made).as(said()).exists();
    return Files.readString(made, StandardCharsets.UTF_8);
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("office.log"), StandardCharsets.UTF_8);
  }

  private static List<String> letters(Document page, String what) {
    return page.select(what).eachText().stream()
        .map(PdfStructure::letters)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  @Test
  void a_docx_keeps_its_headings_tables_captions_and_footnotes() throws Exception {
    var html = Jsoup.parse(HtmlWriter.write(ReportExamples.whole()));
    var office = Jsoup.parse(converted(Format.DOCX, "html:HTML (StarWriter)", "html"));

    assertThat(letters(office, "h1, h2"))
        .containsExactlyElementsOf(letters(html, "main h2:not(#contents, #notes), main h3"));
    assertThat(letters(office, "table td, table th"))
        .containsExactlyElementsOf(letters(html, "table th, table td"));
    assertThat(office.select("table")).hasSameSizeAs(html.select("table"));
    assertThat(letters(office, "p"))
        .containsAll(letters(html, "caption"))
        .containsAll(letters(html, "figcaption"));
    assertThat(office.select("div[id^=sdfootnote]")).hasSameSizeAs(html.select("li[id^=n]"));
    assertThat(PdfStructure.letters(office.select("div[id^=sdfootnote]").text()))
        .contains(PdfStructure.letters("A unit is 25 people & 3 carriers."));
    assertThat(office.select("img")).hasSameSizeAs(html.select("figure svg, img"));
  }

  @Test
  void an_ods_keeps_every_table_and_its_numbers() throws Exception {
    var html = Jsoup.parse(HtmlWriter.write(ReportExamples.whole()));
    var office = Jsoup.parse(converted(Format.ODS, "html:HTML (StarCalc)", "html"));

    assertThat(office.select("table")).hasSameSizeAs(html.select("table"));
    assertThat(letters(office, "td")).containsAll(letters(html, "table th, table td, caption"));
    assertThat(office.select("td[sdval=15]")).isNotEmpty();
  }
}
