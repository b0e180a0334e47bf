package uk.muster.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.muster.files.Column.Kind;

/// Files as they really come: with marks, semicolons, wrong bytes, formulas and bombs.
class TablesTest {
  private static final Shape SHAPE =
      new Shape(
          "people",
          List.of(
              Column.force(Set.of("kent", "essex")::contains),
              Column.of("person_id", Kind.IDENTIFIER),
              Column.of("post", Kind.TEXT).orEmpty(),
              Column.of("starts_on", Kind.DAY),
              Column.of("leaves_on", Kind.OPEN_DAY)),
          List.of(Shape.Rule.notBefore("leaves_on", "starts_on", "end-before-start")));
  private static final String HEAD = "force,person_id,post,starts_on,leaves_on\n";
  private static final Limits SMALL = new Limits(100_000, 1_000_000, 3, 3_000_000, 50);

  @TempDir Path folder;

  private CheckedTable.Read read(String name, byte[] content) {
    return read(name, content, Mapping.NONE);
  }

  private CheckedTable.Read read(String name, byte[] content, Mapping mapping) {
    try (var tables = Tables.of(source(name, content), SMALL);
        var table = tables.list().getFirst().open(List.of(SHAPE), mapping)) {
      return table.readAll();
    }
  }

  private Source source(String name, byte[] content) {
    try {
      return new Source(Files.write(Files.createTempFile(folder, "t", "t"), content), name);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void marks_line_ends_semicolons_quotes_and_order_do_not_matter() {
    for (var text :
        List.of(
            HEAD + "kent,A1,Response,2020-01-01,\n",
            "\uFEFF" + HEAD + "kent,A1,Response,2020-01-01,\n",
            (HEAD + "kent,A1,Response,2020-01-01,").replace("\n", "\r\n"),
            (HEAD + "kent,A1,Response,2020-01-01,\n").replace(',', ';'),
            (HEAD + "kent,A1,Response,2020-01-01,\n").replace(',', '\t'),
            HEAD + "\"kent\",\"A1\",\"Response\",\"2020-01-01\",\"\"\n\n",
            "Starts On,leaves_on,PERSON_ID,force,post\n2020-01-01,,A1,kent,Response\n")) {
      var read = read("people.csv", utf8(text));

      assertThat(read.bad()).as(text).isEmpty();
      assertThat(read.good().getFirst().text("person_id")).isEqualTo("A1");
      assertThat(read.good().getFirst().day("starts_on")).isEqualTo(LocalDate.of(2020, 1, 1));
    }
  }

  @Test
  void extra_columns_are_reported_and_missing_ones_refused_by_name() {
    try (var tables =
            Tables.of(
                source("p.csv", utf8("shoe,force,person_id,post,starts_on,leaves_on\n")), SMALL);
        var table = tables.list().getFirst().open(List.of(SHAPE), Mapping.NONE)) {
      assertThat(table.extraColumns()).containsExactly("shoe");
    }
    assertThatThrownBy(() -> read("p.csv", utf8("force,person_id,post\nkent,A1,x\n")))
        .hasMessage(
            "p.csv: read as people, it lacks the headings starts_on, leaves_on; it has force,"
                + " person_id, post");
    assertThatThrownBy(() -> read("p.csv", utf8("force,force\n"))).hasMessageContaining("twice");
    assertThatThrownBy(() -> read("p.csv", new byte[0])).hasMessageContaining("is empty");
  }

  @Test
  void a_row_in_another_encoding_names_the_byte() {
    var content =
        (HEAD + "kent,A1,Café,2020-01-01,\nkent,A2,Response,2020-01-01,\n")
            .getBytes(Charset.forName("windows-1252"));

    var read = read("people.csv", content);

    assertThat(read.good()).extracting(row -> row.text("person_id")).containsExactly("A2");
    assertThat(read.bad().getFirst().fault())
        .isEqualTo(
            new Fault(
                "post",
                "Caf\uFFFD",
                "wrong-encoding",
                "byte 52 of the file is not UTF-8; save the file as CSV in UTF-8"));
  }

  @Test
  void text_in_utf8_of_any_length_is_read_across_buffers() {
    var text = new StringBuilder(HEAD);
    for (var i = 0; i < 2000; i++) {
      text.append("kent,A").append(i).append(",Rhŷl ☃ 😀,2020-01-01,\n");
    }

    assertThat(read("people.csv", utf8(text.toString())).good())
        .hasSize(2000)
        .allMatch(row -> row.text("post").equals("Rhŷl ☃ 😀"));
  }

  @Test
  void a_row_with_too_few_or_too_many_cells_is_bad() {
    var read = read("p.csv", utf8(HEAD + "kent,A1,x,2020-01-01\nkent,A2,x,2020-01-01,,,\n"));

    assertThat(read.faults()).isEqualTo(Map.of("wrong-columns", 2));
    assertThat(read.bad().getFirst().force()).isEqualTo("kent");
    assertThat(read.bad().getFirst().line()).isEqualTo(2);
  }

  @Test
  void files_of_another_kind_are_refused_in_words() {
    assertThatThrownBy(() -> read("p.csv", HEAD.getBytes(StandardCharsets.UTF_16)))
        .hasMessageContaining("UTF-16");
    assertThatThrownBy(() -> read("p.csv", new byte[] {'a', 0, 'b'}))
        .hasMessageContaining("byte 1 is zero");
    assertThatThrownBy(() -> read("p.pdf", utf8(HEAD)))
        .hasMessageContaining("only CSV, XLSX and ZIP");
    assertThatThrownBy(() -> read("p.xlsx", utf8(HEAD))).isInstanceOf(FileRefused.class);
    assertThatThrownBy(() -> read("p.zip", utf8(HEAD))).isInstanceOf(FileRefused.class);
    assertThatThrownBy(() -> read("p.csv", utf8(HEAD + "\"never closed,\n" + "x\n".repeat(40_000))))
        .isInstanceOf(FileRefused.class);
    assertThatThrownBy(() -> read("p.csv", new byte[200_000]))
        .hasMessageContaining("200000 bytes are more than the 100000 allowed");
  }

  @Test
  void a_mapping_gives_our_words_for_theirs() {
    var mapping =
        new Mapping(
            Map.of("collar_no", "person_id"), Map.of("force", Map.of("Kent Police", "kent")));

    var read =
        read(
            "p.csv",
            utf8("force,Collar No,post,starts_on,leaves_on\nKent Police,A1,x,2020-01-01,\n"),
            mapping);

    assertThat(read.good().getFirst().text("force")).isEqualTo("kent");
    assertThat(read.good().getFirst().text("person_id")).isEqualTo("A1");
  }

  @Test
  void a_sheet_holds_dates_texts_numbers_and_no_formulas() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("people");
      var headings = HEAD.strip().split(",", -1);
      for (var i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      sheet.value(1, 0, "kent");
      sheet.value(1, 1, 123);
      sheet.value(1, 2, "Response");
      sheet.value(1, 3, LocalDate.of(2020, 2, 29));
      sheet.style(1, 3).format("dd/mm/yyyy").set();
      sheet.value(2, 0, "kent");
      sheet.value(2, 1, "0124");
      sheet.value(2, 3, "2020-01-01");
      sheet.value(4, 0, "kent");
      sheet.formula(4, 1, "B2+1");
      sheet.value(4, 3, "2020-01-01");
    }

    var read = read("people.xlsx", bytes.toByteArray());

    assertThat(read.good())
        .extracting(row -> row.text("person_id") + " " + row.day("starts_on"))
        .containsExactly("123 2020-02-29", "0124 2020-01-01");
    assertThat(read.bad().getFirst().fault().code()).isEqualTo("formula");
    assertThat(read.bad().getFirst().line()).isEqualTo(5);
  }

  @Test
  void a_damaged_sheet_is_refused() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "test", "1.0")) {
      var sheet = book.newWorksheet("people");
      sheet.value(0, 0, "force");
      sheet.formula(1, 1, "A1&\"never escaped");
    }

    assertThatThrownBy(() -> read("people.xlsx", bytes.toByteArray()))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void a_zip_file_holds_tables_and_nothing_else() throws IOException {
    var good = zip(Map.of("people.csv", utf8(HEAD + "kent,A1,x,2020-01-01,\n")));
    var other = zip(Map.of("notes.pdf", utf8("hello")));

    assertThat(read("all.zip", good).good()).hasSize(1);
    assertThatThrownBy(() -> read("all.zip", other)).hasMessageContaining("holds notes.pdf");
    assertThatThrownBy(() -> read("all.zip", java.util.Arrays.copyOf(good, good.length / 2)))
        .isInstanceOf(FileRefused.class);
  }

  @Test
  void a_bomb_is_refused_with_its_numbers() throws IOException {
    var bomb = zip(Map.of("people.csv", new byte[2_000_000]));
    var many =
        zip(
            Map.of(
                "1.csv",
                utf8(HEAD),
                "2.csv",
                utf8(HEAD),
                "3.csv",
                utf8(HEAD),
                "4.csv",
                utf8(HEAD)));

    assertThatThrownBy(() -> read("all.zip", bomb))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("times as many");
    assertThatThrownBy(() -> read("all.zip", many)).hasMessageContaining("more than the 3 files");
    assertThatThrownBy(() -> read("people.xlsx", bomb)).hasMessageContaining("1000000");
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        write(zip, file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static void write(OutputStream out, byte[] content) throws IOException {
    out.write(content);
  }
}
