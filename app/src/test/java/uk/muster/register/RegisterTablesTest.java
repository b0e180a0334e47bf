package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.MusterTest;
import uk.muster.TestDatabase;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Word;

/// The table of each kind says the same as its declaration, so that the two cannot drift apart.
@MusterTest
class RegisterTablesTest {
  @Autowired Register register;

  private Stream<DynamicTest> each(ThrowingConsumer<Kind> test) {
    return DynamicTest.stream(register.kinds().stream(), Kind::code, test);
  }

  /// Else a page of a large register is sorted out of all its entries.
  @Test
  void a_list_is_sorted_by_days_and_figures_with_an_index() {
    var indexes = ask("select indexdef from pg_indexes where indexdef like '%infinity%'");
    for (var kind : register.kinds()) {
      kind.fieldsFor(KindField.Use.LISTED).stream()
          .filter(field -> field.isDay() || field.type().hasSortColumn())
          .map(field -> field.isDay() ? "(" + field.name() : "(COALESCE(" + field.name() + "_sort")
          .forEach(first ->
              assertThat(indexes)
                  .as("%s %s", kind.table(), first)
                  .anyMatch(index ->
                      index.contains(" ON " + kind.table() + " ") && index.contains(first + ",")));
    }
  }

  @TestFactory
  Stream<DynamicTest> a_table_has_the_declared_columns_and_no_others() {
    var common =
        ask(
            "select attname || ' ' || format_type(atttypid, atttypmod) from pg_attribute"
                + " where attrelid = 'register.row'::regclass and attnum > 0");
    return each(kind -> {
      var expected = new TreeSet<>(common);
      expected.add("ref text");
      for (var field : kind.fields()) {
        expected.add(field.name() + (field.isDay() ? " date" : " text"));
        if (field.type() instanceof FieldType.Printed) {
          expected.add(field.name() + "_sort date");
        } else if (field.type().hasSortColumn()) {
          expected.add(field.name() + "_sort numeric");
        }
        if (pointsAtEntries(field)) {
          expected.add(field.name() + "_ref text");
        }
      }

      assertThat(columns(kind, "true")).isEqualTo(expected);
      assertThat(columns(kind, "not a.attnotnull and a.attgenerated = ''"))
          .containsExactly("superseded_by bigint");
    });
  }

  private static boolean pointsAtEntries(KindField field) {
    return field.type() instanceof FieldType.Link || field.type() instanceof FieldType.AnyLink;
  }

  private static Set<String> columns(Kind kind, String which) {
    return new TreeSet<>(
        ask(
            """
            select a.attname || ' ' || format_type(a.atttypid, a.atttypmod) from pg_attribute a
            where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
              and not (a.atttypid = 'tsvector'::regtype and a.attgenerated = 's') and %s\
            """
                .formatted(kind.table(), which)));
  }

  /// Boards and frameworks stay small: theirs are sorted as they come.
  @Test
  void the_first_page_of_a_large_register_is_read_from_an_index() {
    var indexes =
        ask(
            "select schemaname || '.' || tablename || ' '"
                + " || substring(indexdef from 'USING btree (.*)') from pg_indexes");
    var now = " WHERE (recorded_to = 'infinity'::timestamp with time zone)";

    assertThat(register.kinds())
        .allSatisfy(kind ->
            assertThat(indexes)
                .contains(kind.table() + " (recorded_from)" + now)
                .anyMatch(one -> one.startsWith(kind.table() + " (handling)")));
    assertThat(register.kinds().stream().map(Kind::table))
        .filteredOn(
            table -> table.matches("(organisation|actions|risks|plans|exercises|equipment)[.].*"))
        .isNotEmpty()
        .allSatisfy(
            table -> assertThat(indexes).contains(table + " (lower(name), force_id, code)" + now));
  }

  @TestFactory
  Stream<DynamicTest> links_are_foreign_keys_that_begin_with_the_force() {
    return each(kind -> {
      var expected = new HashSet<String>();
      expected.add("FOREIGN KEY (force_id, ref) REFERENCES register.entry(force_id, ref)");
      for (var field : kind.fields()) {
        if (pointsAtEntries(field)) {
          expected.add(
              "FOREIGN KEY (force_id, %s_ref) REFERENCES register.entry(force_id, ref)"
                  .formatted(field.name()));
        }
        if (field.type() instanceof FieldType.Link(var to)) {
          assertThat(generated(kind, field.name() + "_ref")).contains("'" + to + "/'");
        }
      }

      assertThat(generated(kind, "ref")).contains("'" + kind.code() + "/'");
      assertThat(
              ask(
                  "select pg_get_constraintdef(oid) from pg_constraint where contype = 'f' and conrelid = '%s'::regclass"
                      .formatted(kind.table())))
          .containsExactlyInAnyOrderElementsOf(expected);
    });
  }

  private static String generated(Kind kind, String column) {
    return ask("""
    select pg_get_expr(d.adbin, d.adrelid) from pg_attrdef d
      join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    where d.adrelid = '%s'::regclass and a.attname = '%s' and a.attgenerated = 's'\
    """
            .formatted(kind.table(), column))
        .getFirst();
  }

  @TestFactory
  Stream<DynamicTest> the_table_checks_choices_and_what_is_required() {
    return each(kind -> {
      for (var field : kind.fields()) {
        var required = field.is(KindField.Use.REQUIRED);
        assertThat(refuses(kind, field, field.isDay() ? "infinity" : ""))
            .as(field.name())
            .isEqualTo(required);
        if (field.type() instanceof FieldType.Choice(var words, _)) {
          assertThat(words.stream().map(Word::code))
              .as(field.name())
              .noneMatch(code -> refuses(kind, field, code));
          assertThat(refuses(kind, field, "not-a-choice")).as(field.name()).isTrue();
        }
        if (field.type() instanceof FieldType.YesNo) {
          assertThat(refuses(kind, field, "yes")).isFalse();
          assertThat(refuses(kind, field, "maybe")).isTrue();
        }
      }
    });
  }

  /// Whether one of the checks that speak of this column alone is false for the value.
  private static boolean refuses(Kind kind, KindField field, String value) {
    return ask(
            """
            select substring(pg_get_constraintdef(oid) from 'CHECK (.*)$') from pg_constraint
            where contype = 'c' and conrelid = '%s'::regclass
              and conkey = array[(select attnum from pg_attribute
                where attrelid = conrelid and attname = '%s')]\
            """
                .formatted(kind.table(), field.name()))
        .stream()
        .anyMatch(check ->
            ask("select 1 from (select '%s'::%s as %s) c where not %s"
                        .formatted(value, field.isDay() ? "date" : "text", field.name(), check))
                    .size()
                == 1);
  }

  @TestFactory
  Stream<DynamicTest> codes_of_the_catalogue_are_checked_by_a_trigger() {
    return each(kind -> {
      var expected = new ArrayList<String>();
      for (var field : kind.fields()) {
        if (field.type() instanceof FieldType.Code(var lookup, _)) {
          expected.add(
              "'%s', '%s', '%s'%s"
                  .formatted(
                      field.name(),
                      lookup.table(),
                      lookup.key(),
                      lookup.family().isEmpty() ? "" : ", '" + lookup.family() + "'"));
        }
      }

      assertThat(
              ask(
                  """
                  select substring(pg_get_triggerdef(oid) from 'codes_exist\\((.*)\\)')
                  from pg_trigger where tgrelid = '%s'::regclass and not tgisinternal
                    and pg_get_triggerdef(oid) like '%%codes_exist(%%'\
                  """
                      .formatted(kind.table())))
          .containsExactlyInAnyOrderElementsOf(expected);
    });
  }

  @Test
  void a_printed_date_and_a_number_have_a_form_to_sort_by() {
    assertThat(ask("select register.first_day('2013-09')::text")).containsExactly("2013-09-01");
    assertThat(ask("select register.first_day('2011/12')::text")).containsExactly("2011-04-01");
    assertThat(ask("select register.first_day('2014')::text")).containsExactly("2014-01-01");
    assertThat(ask("select register.number('>=12.5')::text")).containsExactly("12.5");
  }

  private static List<String> ask(String question) {
    var login = TestDatabase.address().application();
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(question)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
