package uk.muster.reference;

import java.util.List;
import java.util.stream.Collectors;

/// The catalogue files cannot be used; holds every fault found, not only the first.
public final class CatalogueInvalid extends RuntimeException {
  private final transient List<Fault> faults;

  CatalogueInvalid(List<Fault> faults) {
    super(
        "The reference catalogue has %d %s:%n%s"
            .formatted(
                faults.size(),
                faults.size() == 1 ? "fault" : "faults",
                faults.stream().map(Fault::toString).collect(Collectors.joining("\n"))));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /// One fault in one file, said so that whoever edited the file can find it.
  ///
  /// @param line counted from 1; 0 when the fault is in the file as a whole
  /// @param column the heading or key; empty when the whole line is at fault
  public record Fault(String file, long line, String column, String value, String reason) {
    @Override
    public String toString() {
      return file
          + (line > 0 ? ", line " + line : "")
          + (column.isEmpty() ? "" : ", " + column)
          + (value.isEmpty() ? "" : " (" + value + ")")
          + ": "
          + reason;
    }
  }
}
