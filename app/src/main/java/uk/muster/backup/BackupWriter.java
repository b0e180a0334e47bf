package uk.muster.backup;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import uk.muster.audit.PlainAudit;

/// Writes tables, sequences and the manifest as they stand at one moment.
final class BackupWriter implements AutoCloseable {
  /// Tables whose rows stay out, each with the reason.
  static final Map<String, String> LEFT_OUT =
      Map.of(
          "access.one_time_link",
              "opens an account for hours: one that was used must not come back",
          "access.session", "a sign-in ends with its server: one that was ended must not come back",
          "access.session_attributes",
              "belongs to a sign-in, with questions to passkeys and apps being set up",
          "access.sign_in_try", "counted for a quarter of an hour",
          "once.sent", "kept for a day, for forms of sign-ins that have ended",
          "reports.run", "kept for a day: the documents can be made again",
          "reports.run_force", "belongs to a run of documents",
          "reports.run_file", "belongs to a run of documents");

  private final Connection connection;
  private final FileOutputStream file;
  private final ZipOutputStream zip;
  private final Progress progress;

  /// @param connection in a transaction that sees one moment throughout
  BackupWriter(Connection connection, Path path, Progress progress) throws IOException {
    this.connection = connection;
    this.progress = progress;
    file = new FileOutputStream(path.toFile());
    zip = new ZipOutputStream(new BufferedOutputStream(file, 1 << 16));
    zip.setLevel(Deflater.BEST_SPEED);
  }

  Manifest write(Backup backup, Instant now) throws IOException, SQLException {
    RowsAsText.prepare(connection);
    var shape = new ShapeStore(connection);
    var tables = shape.tables();
    lock(tables);
    var written = new ArrayList<Manifest.Table>();
    for (var table : tables) {
      if (!LEFT_OUT.containsKey(table.name())) {
        written.add(rows(table));
      }
    }
    var files = new ArrayList<Manifest.Piece>();
    for (var beside : backup.beside().entrySet()) {
      files.add(copy(beside.getKey(), beside.getValue()));
    }
    var manifest =
        new Manifest(
            Manifest.FORMAT,
            Backup.MARKING.words(),
            backup.program(),
            now,
            connection.getMetaData().getDatabaseProductVersion(),
            backup.demonstration(),
            shape.schemas(),
            written,
            shape.sequences(),
            files,
            leftOut(tables),
            new PlainAudit(connection).roots());
    entry(Manifest.ENTRY).write(manifest.json());
    finish();
    return manifest;
  }

  /// Nobody may change a table's columns until all is read.
  private void lock(List<ShapeStore.Table> tables) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "lock table %s in access share mode"
              .formatted(
                  tables.stream().map(ShapeStore.Table::name).collect(Collectors.joining(", "))));
    }
  }

  private Manifest.Table rows(ShapeStore.Table table) throws IOException, SQLException {
    var name = "tables/%s.tsv".formatted(table.name());
    var measured = entry(name);
    var rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(RowsAsText.out(table.name(), table.columns()), measured);
    if (rows != measured.rows()) {
      throw new BackupRefused(
          "PostgreSQL spoke of %d rows of %s and gave %d"
              .formatted(rows, table.name(), measured.rows()));
    }
    progress.say("%,d rows of %s read".formatted(rows, table.name()));
    return new Manifest.Table(table.name(), table.columns(), rows, measured.piece(name));
  }

  private Manifest.Piece copy(String beside, Path path) throws IOException {
    var name = "beside/" + beside;
    var measured = entry(name);
    Files.copy(path, measured);
    return measured.piece(name);
  }

  private static List<Manifest.LeftOut> leftOut(List<ShapeStore.Table> tables) {
    return tables.stream()
        .filter(table -> LEFT_OUT.containsKey(table.name()))
        .map(table ->
            new Manifest.LeftOut(
                table.name(), java.util.Objects.requireNonNull(LEFT_OUT.get(table.name()))))
        .toList();
  }

  private Measured entry(String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new Measured(zip);
  }

  /// What was written is on the disk when this returns.
  private void finish() throws IOException {
    zip.finish();
    zip.flush();
    file.getChannel().force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
