package uk.muster.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table as it stands in its file: one row of headings, then texts.
interface RawTable extends AutoCloseable {
  /// The headings; empty when the table has no row at all.
  List<String> headings();

  /// The next row, or null after the last.
  @Nullable RawRow next();

  /// SHA-256 of the file, in hexadecimal; complete only after the last row.
  String digest();

  @Override
  void close();

  /// One row of texts.
  ///
  /// @param fault what is wrong with a cell before anyone asks what it means
  record RawRow(long line, List<String> cells, @Nullable CellFault fault) {}

  /// A cell that cannot be taken as text.
  record CellFault(int column, String code, String words) {}
}
