package uk.muster;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.muster.database.DatabaseAddress;
import uk.muster.database.ExternalPostgres;
import uk.muster.database.LocalPostgres;
import uk.muster.database.Migrations;

/// The real PostgreSQL that all tests of a process share: started once, emptied and migrated
/// afresh. With `MUSTER_TEST_DATABASE_URL` set it is that one, and everything in it is thrown away.
public final class TestDatabase {
  /// What the build calls the first of the processes that run tests.
  private static final String FIRST = "fork-1";

  private static final Started STARTED = new Started();
  private static final AtomicInteger emptied = new AtomicInteger();

  private TestDatabase() {}

  public static DatabaseAddress address() {
    return STARTED.address;
  }

  /// A folder below `target` for this process alone: the build runs tests in several.
  public static Path folder(String name) {
    var process = System.getProperty("muster.fork", FIRST);
    return Path.of("target", process.equals(FIRST) ? name : name + "-" + process);
  }

  /// Runs statements as the owner of the tables; the row policies still hold.
  public static void asOwner(String... statements) {
    var owner = address().owner();
    try (var connection = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
        var statement = connection.createStatement()) {
      for (var text : statements) {
        statement.execute(text);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Throws away what was loaded into the registers; the catalogue, accounts and the audit stay.
  static void emptyRegisters() {
    asOwner(
        """
        do $$ begin
          execute (
            select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
            from pg_tables
            where (schemaname in ('exchange', 'register', 'workforce', 'equipment', 'organisation', 'actions', 'risks',
              'plans', 'exercises', 'mutualaid', 'readiness', 'governance',
              'inspection', 'reports')
              or schemaname = 'assessment' and tablename not in ('framework_version', 'question', 'mapping'))
              and tablename <> 'flyway_history');
        end $$\
        """);
    emptied.incrementAndGet();
  }

  /// How many times the registers were emptied: whoever loaded before the last time loads again.
  public static int emptied() {
    return emptied.get();
  }

  /// Points an application context at the test database.
  public static final class Initializer
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      var login = address().application();
      Map<String, Object> settings =
          Map.of(
              "muster.database.url",
              login.url(),
              "muster.database.user",
              login.user(),
              "muster.database.password",
              login.password(),
              "muster.data",
              folder("test-data").toString(),
              "muster.audit.seal-every",
              "0s",
              "server.port",
              "0");
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("test", settings));
      context.getEnvironment().getPropertySources().addLast(usual());
    }

    /// What holds for tests that do not say otherwise: nobody seals, and machines click.
    private static MapPropertySource usual() {
      return new MapPropertySource(
          "test usual",
          Map.of(
              "MUSTER_SEALING_LATE",
              "1000d",
              "MUSTER_REQUESTS_A_MINUTE",
              "0",
              "MUSTER_REQUESTS_A_MINUTE_FROM",
              "0"));
    }
  }

  private static final class Started {
    final DatabaseAddress address;

    Started() {
      address = ExternalPostgres.from(external(System.getenv())).orElseGet(Started::ours);
      empty(address.owner());
      Migrations.run(address);
    }

    /// The tests empty their database, so they have settings of their own: nobody's `serve` and
    /// nobody's tests can mean the same one by accident.
    private static Map<String, String> external(Map<String, String> environment) {
      var settings = new HashMap<String, String>();
      for (var name : List.of(ExternalPostgres.APPLICATION_URL, ExternalPostgres.OWNER_URL)) {
        var given = environment.get(name.replace("MUSTER_", "MUSTER_TEST_"));
        if (given != null && !System.getProperty("muster.fork", FIRST).equals(FIRST)) {
          throw new IllegalStateException(
              "%s is one database for several processes: run with -Dmuster.forks=1"
                  .formatted(name.replace("MUSTER_", "MUSTER_TEST_")));
        }
        if (given != null) {
          settings.put(name, given);
        }
      }
      return settings;
    }

    private static DatabaseAddress ours() {
      var postgres = LocalPostgres.open(folder("test-postgres"));
      Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
      return postgres.address();
    }

    private static void empty(DatabaseAddress.Login owner) {
      try (var connection =
              DriverManager.getConnection(owner.url(), owner.user(), owner.password());
          var statement = connection.createStatement()) {
        for (var schema : schemas(connection)) {
          statement.execute("drop schema if exists %s cascade".formatted(schema));
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private static List<String> schemas(java.sql.Connection connection) throws SQLException {
      try (var query =
              connection.prepareStatement(
                  """
                  select nspname from pg_namespace
                  where nspowner = (select oid from pg_roles where rolname = current_user)\
                  """);
          var rows = query.executeQuery()) {
        var names = new java.util.ArrayList<String>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      }
    }
  }
}
