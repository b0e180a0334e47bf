package uk.muster.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.MusterTest;
import uk.muster.TestDatabase;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// The proof in the database itself: signed in as the application's role, no post in one force can
/// read, count, change or infer a row of another, in any table that has rows of a force. The tables
/// are those that the database names, so that none is forgotten.
@MusterTest
class ForceRowsTest {
  private static final ForceId OWN = new ForceId("gwent");
  private static final ForceId OTHER = new ForceId("norfolk");

  /// Tables whose rows need an account of a person, each with the test that proves them.
  private static final Map<String, String> PROVED_ELSEWHERE =
      Map.of(
          "access.post", "PostsTest: posts belong to accounts",
          "access.loan", "LoansTest: loans belong to accounts",
          "register.need", "NeedToKnowTest: only who needs to know may give a need",
          "register.need_under", "NeedToKnowTest: nobody reads it, and Muster alone adds to it",
          "risks.disruption", "NeedToKnowTest: seen by who needs to know of the group",
          "register.entry", "the application may add to it and read nothing of it",
          "register.\"row\"", "it has no rows: tables take their columns from it");

  /// Tables into which a row about another force may come, each with its reason.
  private static final Map<String, String> MAY_BE_ADDED =
      Map.of("audit.record", "whoever acts writes down the act, whatever force it touched");

  @Autowired Reference reference;

  static Stream<String> tables() throws SQLException {
    try (var connection = connect()) {
      return AnyRow.texts(
              connection,
              """
              select c.oid::regclass::text from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'force_id'
              where c.relkind in ('r', 'p') and n.nspname <> 'reference'
                and n.nspname !~ '^(pg_|information_schema)' order by 1\
              """)
          .stream()
          .filter(table -> !PROVED_ELSEWHERE.containsKey(table));
    }
  }

  private static Connection connect() throws SQLException {
    var login = TestDatabase.address().application();
    var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
    connection.setAutoCommit(false);
    return connection;
  }

  /// Everyone who could try: each role in a post of the own force, and Muster itself at work there.
  private static List<Actor> posts() {
    return Arrays.stream(Role.values())
        .map(role ->
            new Actor(
                role == Role.SYSTEM ? "muster:proof" : "proof.own",
                role.title(),
                role,
                OWN.value(),
                Set.of(OWN),
                role == Role.REGIONAL_COORDINATOR ? Set.of(OWN) : Set.of(),
                role.ceiling(),
                "local"))
        .toList();
  }

  private static void act(Connection connection, Actor actor) throws SQLException {
    var settings = new ArrayList<String>();
    settings.add(setting("muster.account", actor.account()));
    settings.add(setting("muster.post", actor.post()));
    settings.add(setting("muster.organisation", actor.organisation()));
    settings.add(setting("muster.marking", actor.ceiling().words()));
    settings.add(setting("muster.accounts", actor.can(Right.MANAGE_ACCOUNTS) ? "on" : ""));
    for (var right : Right.values()) {
      settings.add(
          setting(
              "muster.%s_forces".formatted(right.setting()),
              actor.forcesWith(right).stream()
                  .map(ForceId::value)
                  .collect(Collectors.joining(","))));
    }
    try (var statement = connection.createStatement()) {
      statement.execute("select " + String.join(", ", settings));
    }
  }

  private static String setting(String name, String value) {
    return "set_config('%s', '%s', true)".formatted(name, value.replace("'", "''"));
  }

  private static Map<String, String> rowOfTheOther(Connection connection, String table)
      throws SQLException {
    act(connection, Actor.system("proof-of-the-other", Set.of(OTHER)));
    var row = new AnyRow(connection, OTHER.value()).into(table);
    assertThat(count(connection, table)).as("the other force sees its own row").isPositive();
    return row;
  }

  private static long count(Connection connection, String table) throws SQLException {
    return Long.parseLong(
        AnyRow.texts(
                connection,
                "select count(1) from %s where force_id = '%s'".formatted(table, OTHER.value()))
            .getFirst());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void no_post_reads_or_counts_it(String table) throws SQLException {
    reference.load(Actor.system("test", Set.of()));
    try (var connection = connect()) {
      rowOfTheOther(connection, table);
      for (var actor : posts()) {
        act(connection, actor);

        assertThat(count(connection, table)).as("%s as %s", table, actor.role()).isZero();
      }
      connection.rollback();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void no_post_changes_or_removes_it(String table) throws SQLException {
    reference.load(Actor.system("test", Set.of()));
    try (var connection = connect()) {
      rowOfTheOther(connection, table);
      var column =
          AnyRow.texts(
              connection,
              """
              select attname from pg_attribute
              where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped
                and attgenerated = ''
                and has_column_privilege('%1$s'::regclass, attnum, 'UPDATE') limit 1\
              """
                  .formatted(table));
      var deletes =
          AnyRow.texts(connection, "select has_table_privilege('%s', 'DELETE')".formatted(table))
              .getFirst()
              .equals("t");
      for (var actor : posts()) {
        act(connection, actor);
        for (var name : column) {
          assertThat(update(connection, "update %1$s set %2$s = %2$s".formatted(table, name)))
              .as("%s as %s", table, actor.role())
              .isZero();
        }
        if (deletes) {
          assertThat(update(connection, "delete from " + table))
              .as("%s as %s", table, actor.role())
              .isZero();
        }
      }
      connection.rollback();
    }
  }

  private static int update(Connection connection, String change) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(change + " where force_id = '%s'".formatted(OTHER.value()));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_refusal_tells_nothing_of_whether_it_exists(String table) throws SQLException {
    reference.load(Actor.system("test", Set.of()));
    try (var connection = connect()) {
      var row = rowOfTheOther(connection, table);
      var keys =
          new HashSet<>(
              AnyRow.texts(
                  connection,
                  """
                  select distinct a.attname from pg_index i
                    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
                  where i.indisunique and i.indrelid = '%s'::regclass\
                  """
                      .formatted(table)));
      for (var actor : posts()) {
        act(connection, actor);
        var insert = new AnyRow(connection, OTHER.value());
        var there = insert.insert(table, row);
        var notThere = insert.insert(table, AnyRow.other(row, keys));

        assertThat(there).as("%s as %s", table, actor.role()).isEqualTo(notThere);
        if (!MAY_BE_ADDED.containsKey(table)) {
          assertThat(there)
              .as("%s as %s", table, actor.role())
              .containsAnyOf("row-level security", "permission denied");
        }
      }
      connection.rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"workforce.person", "workforce.person_name", "workforce.restriction"})
  void a_post_limited_to_official_sees_no_row_that_bears_more(String table) throws SQLException {
    reference.load(Actor.system("test", Set.of()));
    try (var connection = connect();
        var statement = connection.createStatement()) {
      rowOfTheOther(connection, table);
      statement.execute("select " + setting("muster.marking", "OFFICIAL"));

      assertThat(count(connection, table)).isZero();
      connection.rollback();
    }
  }

  @Test
  void no_foreign_key_leads_from_one_force_to_another() throws SQLException {
    try (var connection = connect()) {
      assertThat(
              AnyRow.texts(
                  connection,
                  """
                  select c.conrelid::regclass || ' ' || c.conname from pg_constraint c
                  where c.contype = 'f'
                    and exists (select from pg_attribute a where a.attrelid = c.conrelid
                      and a.attname = 'force_id')
                    and exists (select from pg_attribute a join pg_class t on t.oid = a.attrelid
                      where a.attrelid = c.confrelid and a.attname = 'force_id'
                      and t.relnamespace <> 'reference'::regnamespace)
                    and not exists (select from generate_subscripts(c.conkey, 1) n
                      join pg_attribute f on f.attrelid = c.conrelid and f.attnum = c.conkey[n]
                      join pg_attribute t on t.attrelid = c.confrelid and t.attnum = c.confkey[n]
                      where f.attname = 'force_id' and t.attname = 'force_id')\
                  """))
          .containsOnly("access.loan loan_post_id_fkey");
    }
  }

  @Test
  void what_the_planner_knows_of_these_tables_is_not_shown() throws SQLException {
    try (var connection = connect()) {
      var shown =
          AnyRow.texts(
              connection,
              """
              select distinct schemaname || '.' || tablename from pg_stats
              where attname = 'force_id' and schemaname <> 'reference'\
              """);

      assertThat(shown).isEmpty();
    }
  }

  @Test
  void the_proof_sees_a_table_that_lets_another_force_in() throws SQLException {
    reference.load(Actor.system("test", Set.of()));
    TestDatabase.asOwner(
        "create schema leaky",
        "create table leaky.row (force_id text primary key, words text not null)",
        "alter table leaky.row enable row level security",
        "alter table leaky.row force row level security",
        "create policy row_all on leaky.row using (true)",
        "grant usage on schema leaky to public",
        "grant select, insert on leaky.row to public");
    try (var connection = connect()) {
      assertThat(tables()).contains("leaky.\"row\"");
      rowOfTheOther(connection, "leaky.row");
      act(connection, posts().getFirst());

      assertThat(count(connection, "leaky.row")).isPositive();
      connection.rollback();
    } finally {
      TestDatabase.asOwner("drop schema leaky cascade");
    }
  }
}
