import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.postgresql.PGConnection;
import uk.muster.database.LocalPostgres;

/// The peer of the import: the same rows by bare `COPY` into tables with the same columns, on the
/// same server with the same settings. Nothing is checked, and no policy, key or record is kept.
///
/// `run` calls it with a folder for the server and the folder with the files. A second round gives
/// the tables the register's unique keys.
class BareCopy {
  private static final String SERVICE =
      """
      create table peer.service (force_id text, person_id text, rank text, post text, base text,
        starts_on date, leaves_on date, valid_from date default '-infinity',
        valid_to date default 'infinity', recorded_from timestamptz default now(),
        recorded_to timestamptz default 'infinity', import_id bigint default 1,
        superseded_by bigint)
      """;
  private static final String ACCREDITATION =
      """
      create table peer.accreditation (force_id text, person_id text, skill text, awarded_on date,
        expires_on date, in_date_to date, recorded_from timestamptz default now(),
        recorded_to timestamptz default 'infinity', import_id bigint default 1,
        superseded_by bigint)
      """;

  public static void main(String[] given) throws IOException, SQLException {
    var files = Path.of(given[1]);
    try (var postgres = LocalPostgres.open(Path.of(given[0]))) {
      var owner = postgres.address().owner();
      try (var connection =
          DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
        round(connection, files, false);
        round(connection, files, true);
      }
    }
  }

  private static void round(Connection connection, Path files, boolean keys)
      throws IOException, SQLException {
    try (var sql = connection.createStatement()) {
      sql.execute("drop schema if exists peer cascade");
      sql.execute("create schema peer");
      sql.execute(SERVICE);
      sql.execute(ACCREDITATION);
      if (keys) {
        sql.execute("create unique index on peer.service (force_id, person_id, valid_from)");
        sql.execute(
            "create unique index on peer.accreditation (force_id, person_id, skill, awarded_on)");
      }
    }
    var from = System.nanoTime();
    connection.setAutoCommit(false);
    var people = copy(connection, "peer.service", files.resolve("people.csv"));
    var awards = copy(connection, "peer.accreditation", files.resolve("accreditations.csv"));
    connection.commit();
    connection.setAutoCommit(true);
    System.out.printf(
        Locale.ROOT,
        "%s rows %d seconds %.2f%n",
        keys ? "copy-with-keys" : "copy",
        people + awards,
        (System.nanoTime() - from) / 1e9);
  }

  private static long copy(Connection connection, String table, Path file)
      throws IOException, SQLException {
    try (var in = Files.newInputStream(file)) {
      var headings = firstLine(file).replace("force,", "force_id,");
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy %s (%s) from stdin with (format csv, header)".formatted(table, headings), in);
    }
  }

  private static String firstLine(Path file) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElseThrow();
    }
  }
}
