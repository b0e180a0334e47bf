package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every table that may hold a force's rows is guarded by a policy that nobody gets round.
class RowPolicyTest {
  /// Tables that hold no force's rows, each with its reason.
  private static final Map<String, String> OPEN_TO_ALL =
      Map.of("reference.", "the catalogue: public facts and definitions");

  @Test
  void every_table_has_a_forced_row_policy() throws SQLException {
    var bare =
        names(
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
              and c.relname <> 'flyway_history'
              and not (c.relrowsecurity and c.relforcerowsecurity
                and exists (select 1 from pg_policy p where p.polrelid = c.oid))
            order by 1\
            """);

    assertThat(bare).allMatch(table -> OPEN_TO_ALL.keySet().stream().anyMatch(table::startsWith));
  }

  @Test
  void views_see_with_the_eyes_of_who_asks() throws SQLException {
    assertThat(
            names(
                """
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('v', 'm') and n.nspname !~ '^(pg_|information_schema)'
                  and not coalesce(c.reloptions @> array['security_invoker=true'], false)\
                """))
        .isEmpty();
  }

  @Test
  void the_application_owns_no_table() throws SQLException {
    assertThat(
            names(
                """
                select c.relname from pg_class c
                where c.relowner = (select oid from pg_roles where rolname = current_user)
                  and c.relpersistence <> 't'\
                """))
        .isEmpty();
  }

  /// Tables of these modules whose rows may go, each with its reason.
  private static final Map<String, String> NOT_KEPT =
      Map.of(
          "assessment.typed", "what one account typed and did not save",
          "access.session", "a sign-in that has ended",
          "access.session_attributes", "what belonged to a sign-in that has ended",
          "access.sign_in_try", "a try to sign in, counted for a quarter of an hour",
          "once.sent", "what was sent once and what was answered, kept for a day",
          "reports.run", "a run of documents and its files, kept for a day");

  @Test
  void the_application_can_delete_no_row_of_a_register() throws SQLException {
    assertThat(
            names(
                """
                select table_schema || '.' || table_name from information_schema.table_privileges
                where grantee = current_user and privilege_type in ('DELETE', 'TRUNCATE')
                  and table_schema not in ('pg_catalog', 'information_schema', 'readiness', 'reference')\
                """))
        .allMatch(NOT_KEPT::containsKey);
  }

  @Test
  void unique_keys_of_a_forces_rows_begin_with_the_force() throws SQLException {
    assertThat(
            names(
                """
                select i.indexrelid::regclass::text
                from pg_index i join pg_class c on c.oid = i.indrelid
                  join pg_namespace n on n.oid = c.relnamespace
                where i.indisunique and n.nspname not in ('access', 'audit', 'exchange', 'reference')
                  and c.relname <> 'flyway_history'
                  and exists (select 1 from pg_attribute a
                    where a.attrelid = c.oid and a.attname = 'force_id')
                  and (select a.attname from pg_attribute a
                    where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'force_id'\
                """))
        .isEmpty();
  }

  /// Tables whose rows bear a marking keep them from posts that do not go so high.
  @Test
  void a_marked_row_has_a_policy_that_nothing_else_makes_up_for() throws SQLException {
    var marked =
        """
        select c.oid::regclass::text from pg_class c join pg_attribute a on a.attrelid = c.oid
        where c.relkind in ('r', 'p') and a.attname = 'marking'
          and a.atttypid = 'reference.marking'::regtype\
        """;

    assertThat(names(marked)).contains("workforce.person", "workforce.restriction");
    assertThat(
            names(
                marked
                    + """
                     and not exists (select from pg_policy p where p.polrelid = c.oid
                        and not p.polpermissive and p.polcmd in ('r', '*')
                        and pg_get_expr(p.polqual, p.polrelid) like '%muster.marking%')\
                    """))
        .isEmpty();
  }

  /// A marking kept as text is listed up to the post's and not read from each row; without a post's
  /// marking nothing is seen.
  @Test
  void a_marking_kept_as_text_is_seen_up_to_the_posts() throws SQLException {
    var policy = names("select qual from pg_policies where policyname = 'team_read'").getFirst();
    var seen =
        """
        select c.marking from (values ('kent', 'OFFICIAL'), ('kent', 'OFFICIAL-SENSITIVE'),
          ('essex', 'OFFICIAL')) c (force_id, marking)
        where %s order by 1\
        """
            .formatted(policy);

    assertThat(
            names("select policyname from pg_policies where qual like '%)::reference.marking <%'"))
        .isEmpty();
    assertThat(names(seen, told(""))).isEmpty();
    assertThat(names(seen, told("OFFICIAL"))).containsExactly("OFFICIAL");
    assertThat(names(seen, told("OFFICIAL-SENSITIVE")))
        .containsExactly("OFFICIAL", "OFFICIAL-SENSITIVE");
  }

  private static String told(String marking) {
    return "set muster.capability_forces = kent; set muster.capability_change_forces = kent;"
        + " set muster.marking = '%s'".formatted(marking);
  }

  private static List<String> names(String question) throws SQLException {
    return names(question, "select 1");
  }

  private static List<String> names(String question, String before) throws SQLException {
    var login = TestDatabase.address().application();
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement()) {
      statement.execute(before);
      var rows = statement.executeQuery(question);
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
