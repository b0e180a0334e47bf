package uk.muster.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.muster.files.Column.Kind;
import uk.muster.shared.Period;

class FieldsTest {
  private static String code(Column column, String cell) {
    return column.read(cell) instanceof Field.Unreadable(var code, _) ? code : "good";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2026",
        "2026-02-30",
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "2026-1-1",
        "26-01-01",
        "1899-12-31",
        "2200-01-01",
        "2026-04-31",
        "soon",
        "2026/01/01",
        "44927",
        "2026-01-01T00:00"
      })
  void a_day_that_does_not_exist_or_is_written_otherwise_is_refused(String cell) {
    assertThat(code(Column.of("starts_on", Kind.DAY), cell)).isEqualTo("bad-date");
    assertThat(Fields.day(cell)).isEmpty();
  }

  @Test
  void a_leap_day_is_a_day() {
    assertThat(Fields.day("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void a_british_date_is_answered_with_how_to_write_it() {
    assertThat(Column.of("starts_on", Kind.DAY).read("28/02/2026"))
        .isEqualTo(
            new Field.Unreadable(
                "bad-date",
                "starts_on (28/02/2026) must be written year-month-day, such as 2026-02-28"));
  }

  @Test
  void an_empty_end_is_open() {
    assertThat(Column.of("ends_on", Kind.OPEN_DAY).read(" "))
        .isEqualTo(new Field.Value(Period.OPEN));
    assertThat(code(Column.of("starts_on", Kind.DAY), "")).isEqualTo("empty");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T06:00:00Z, 2026-11-21T06:00:00Z",
    "2026-07-01T06:00:00+01:00, 2026-07-01T05:00:00Z",
    "2026-07-01T06:00, 2026-07-01T05:00:00Z",
    "2026-11-21 06:00:00, 2026-11-21T06:00:00Z",
    "2026-10-25T01:30:00+01:00, 2026-10-25T00:30:00Z"
  })
  void an_instant_without_offset_is_the_time_in_london(String cell, String instant) {
    assertThat(Fields.instant(cell)).contains(Instant.parse(instant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-10-25T01:30:00",
        "2026-03-29T01:30:00",
        "2026-11-21",
        "noon",
        "2026-02-30T01:00Z"
      })
  void an_hour_that_is_missing_or_happens_twice_is_refused(String cell) {
    assertThat(code(Column.of("starts_at", Kind.INSTANT), cell)).isEqualTo("bad-instant");
  }

  @ParameterizedTest
  @CsvSource({
    "0123, good",
    "AB/12.3_x-9, good",
    "has space, bad-identifier",
    "é1, bad-identifier",
    "123456789012345678901234567890123, bad-identifier",
    "a;b, bad-identifier"
  })
  void an_identifier_is_plain(String cell, String expected) {
    assertThat(code(Column.of("person_id", Kind.IDENTIFIER), cell)).isEqualTo(expected);
  }

  @Test
  void a_code_must_be_known() {
    var skill = Column.code("skill", Set.of("PO-L2")::contains, "unknown-skill");

    assertThat(code(skill, "PO-L2")).isEqualTo("good");
    assertThat(skill.read("po-l2"))
        .isEqualTo(new Field.Unreadable("unknown-skill", "skill (po-l2) is not in the catalogue"));
  }

  @Test
  void a_text_is_short_and_has_no_control_characters() {
    var post = Column.of("post", Kind.TEXT);

    assertThat(code(post, "x".repeat(200))).isEqualTo("good");
    assertThat(code(post, "x".repeat(201))).isEqualTo("too-long");
    assertThat(code(post, "a\u0000b")).isEqualTo("bad-character");
    assertThat(code(post, "a\nb")).isEqualTo("bad-character");
  }

  @ParameterizedTest
  @CsvSource({
    "51.5, good",
    "-0.12, good",
    "'51,5', bad-number",
    "NaN, bad-number",
    "1e5, bad-number"
  })
  void a_number_is_plain(String cell, String expected) {
    assertThat(code(Column.of("latitude", Kind.NUMBER), cell)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, good", "16, good", "-1, bad-number", "1.5, bad-number"})
  void a_count_is_whole(String cell, String expected) {
    assertThat(code(Column.of("declared", Kind.COUNT), cell)).isEqualTo(expected);
  }
}
