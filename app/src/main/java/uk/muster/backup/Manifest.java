package uk.muster.backup;

import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.audit.chain.Root;

/// What a backup says about itself, as `manifest.json`, its last entry.
///
/// @param format which form of file this is
/// @param marking the highest marking of what is inside
/// @param program the version of Muster that wrote it
/// @param server the version of PostgreSQL that it was read from
/// @param demonstration true when everything about real forces in it is invented
/// @param schemas how far each module's schema had come
/// @param tables in an order in which they can be loaded
/// @param sequences the numbers given out so far
/// @param files what lay beside the database and belongs to it
/// @param leftOut tables whose rows are not in it, each with the reason
/// @param roots the signed roots of the audit at that moment
record Manifest(
    String format,
    String marking,
    String program,
    Instant takenAt,
    String server,
    boolean demonstration,
    List<Schema> schemas,
    List<Table> tables,
    List<Sequence> sequences,
    List<Piece> files,
    List<LeftOut> leftOut,
    List<Root> roots) {
  /// The one form of file there is so far.
  static final String FORMAT = "muster backup 1";

  /// The entry that holds the manifest.
  static final String ENTRY = "manifest.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  Manifest {
    schemas = List.copyOf(schemas);
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    files = List.copyOf(files);
    leftOut = List.copyOf(leftOut);
    roots = List.copyOf(roots);
  }

  /// The migrations that a module's schema had been through, oldest first.
  record Schema(String module, List<Step> steps) {
    Schema {
      steps = List.copyOf(steps);
    }

    /// @param checksum Flyway's, over the text of the migration
    record Step(String version, int checksum) {}

    String version() {
      return steps.isEmpty() ? "0" : steps.getLast().version();
    }
  }

  /// One table, in PostgreSQL's text form of COPY with a first line of names.
  ///
  /// @param name with its schema, quoted where PostgreSQL asks for it
  record Table(String name, List<String> columns, long rows, Piece piece) {
    Table {
      columns = List.copyOf(columns);
    }
  }

  /// One entry of the file.
  record Piece(String entry, long bytes, String sha256) {}

  /// @param called whether `last` was given out
  record Sequence(String name, long last, boolean called) {}

  record LeftOut(String table, String why) {}

  byte[] json() {
    return JSON.writeValueAsBytes(this);
  }

  /// Reads a manifest.
  ///
  /// @throws BackupRefused when it is none, or of a form that this Muster does not know
  static Manifest read(byte[] json) {
    try {
      var format = JSON.readTree(json).path("format").asString("");
      if (!format.equals(FORMAT)) {
        throw new BackupRefused(
            format.startsWith("muster backup ")
                ? "The file is of the form (%s) and this Muster reads (%s): restore it with the Muster that made it, or a newer one"
                    .formatted(format, FORMAT)
                : "The file is not a backup of Muster: its manifest names no form");
      }
      return JSON.readValue(json, Manifest.class);
    } catch (JacksonException | NullPointerException e) {
      throw new BackupRefused("The file is damaged: its manifest cannot be read", e);
    }
  }

  long rows() {
    return tables.stream().mapToLong(Table::rows).sum();
  }
}
