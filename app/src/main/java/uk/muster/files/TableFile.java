package uk.muster.files;

import java.util.List;
import java.util.function.Supplier;

/// One table that can be opened, as often as wanted while its file is open.
public final class TableFile {
  private final String name;
  private final Supplier<RawTable> opener;

  TableFile(String name, Supplier<RawTable> opener) {
    this.name = name;
    this.opener = opener;
  }

  /// The file, with the sheet or the entry where there is one.
  public String name() {
    return name;
  }

  /// Opens the table as the first of the shapes whose headings it has.
  ///
  /// @throws FileRefused when it has the headings of none, naming those that are missing
  public CheckedTable open(List<Shape> shapes, Mapping mapping) {
    var raw = opener.get();
    try {
      return CheckedTable.of(name, raw, shapes, mapping);
    } catch (RuntimeException e) {
      raw.close();
      throw e;
    }
  }
}
