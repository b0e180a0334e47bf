package uk.muster.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// Loads all rows of a backup as the owner of the tables, in one transaction in which no policy and
/// no trigger of ours holds; foreign keys do. Nobody sees any of it before it is whole.
final class Loading {
  private final Connection owner;
  private final BackupFile backup;
  private final Progress progress;

  Loading(Connection owner, BackupFile backup, Progress progress) {
    this.owner = owner;
    this.backup = backup;
    this.progress = progress;
  }

  void run() throws SQLException, IOException {
    owner.setAutoCommit(false);
    try {
      RowsAsText.prepare(owner);
      var tables = new ShapeStore(owner).tables();
      open(tables);
      var there =
          tables.stream().collect(Collectors.toMap(ShapeStore.Table::name, Function.identity()));
      for (var table : backup.manifest().tables()) {
        load(table, there);
      }
      for (var sequence : backup.manifest().sequences()) {
        set(sequence);
      }
      close(tables);
      owner.commit();
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
  }

  /// Takes policies and triggers away, and with them whatever a migration has put in.
  private void open(List<ShapeStore.Table> tables) throws SQLException {
    for (var table : tables) {
      execute(
          "alter table %s no force row level security, disable trigger user"
              .formatted(table.name()));
    }
    if (!tables.isEmpty()) {
      execute(
          "truncate "
              + tables.stream().map(ShapeStore.Table::name).collect(Collectors.joining(", ")));
    }
  }

  private void close(List<ShapeStore.Table> tables) throws SQLException {
    for (var table : tables) {
      execute("alter table %s enable trigger user".formatted(table.name()));
      if (table.forced()) {
        execute("alter table %s force row level security".formatted(table.name()));
      }
    }
  }

  private void load(Manifest.Table table, Map<String, ShapeStore.Table> there)
      throws SQLException, IOException {
    var target = there.get(table.name());
    if (target == null || !target.columns().equals(table.columns())) {
      throw new BackupRefused(
          "The backup does not fit its own schema: the table %s is another one"
              .formatted(table.name()));
    }
    try (var in = backup.content(table.piece())) {
      var rows =
          owner
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn(RowsAsText.in(target.name(), target.columns()), in, 1 << 16);
      if (rows != table.rows()) {
        throw new BackupRefused(
            "%d rows of %s came in where the backup has %d"
                .formatted(rows, table.name(), table.rows()));
      }
      progress.say("%,d rows of %s loaded".formatted(rows, table.name()));
    }
  }

  private void set(Manifest.Sequence sequence) throws SQLException {
    try (var statement = owner.prepareStatement("select setval(?::regclass, ?, ?)")) {
      statement.setString(1, sequence.name());
      statement.setLong(2, sequence.last());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
