package uk.muster.reference;

import java.util.ArrayList;
import java.util.List;

/// Gathers faults while files are read, so that all are told at once.
final class Faults {
  private final List<CatalogueInvalid.Fault> found = new ArrayList<>();

  void add(String file, long line, String column, String value, String reason) {
    found.add(new CatalogueInvalid.Fault(file, line, column, value, reason));
  }

  void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CatalogueInvalid(found);
    }
  }
}
