package uk.muster.audit.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which rows have lost their contents, and how many of these losses are on record as erasures.
final class Erasures {
  private final List<Stretch> missing = new ArrayList<>();
  private long erasedUpTo;

  /// Rows without contents, one after another.
  private record Stretch(long from, long to, long recordId) {}

  /// The row has no contents.
  void missing(long seq, long recordId) {
    if (!missing.isEmpty() && missing.getLast().to() == seq - 1) {
      var open = missing.removeLast();
      missing.add(new Stretch(open.from(), seq, open.recordId()));
    } else {
      missing.add(new Stretch(seq, seq, recordId));
    }
  }

  /// A record of the chain says that contents were erased up to this row.
  void told(long upTo) {
    erasedUpTo = Math.max(erasedUpTo, upTo);
  }

  /// How many rows are without contents as is on record.
  long count() {
    return missing.stream()
        .mapToLong(one -> Math.max(0, Math.min(one.to(), erasedUpTo) - one.from() + 1))
        .sum();
  }

  /// The first row without contents of which no erasure is on record.
  Optional<Fault> fault() {
    return missing.stream()
        .filter(one -> one.to() > erasedUpTo)
        .findFirst()
        .map(one ->
            new Fault(
                Math.max(one.from(), erasedUpTo + 1),
                Fault.Kind.DELETED,
                "its contents are gone, and no erasure is on record up to this row"));
  }
}
