package uk.muster.cli;

import org.jspecify.annotations.Nullable;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportOutcome;

/// What became of one table of a file.
///
/// @param refused why nothing of it was used; null when it was read
record ImportAnswer(
    String file, @Nullable String kind, @Nullable ImportCounts counts, @Nullable String refused) {
  static ImportAnswer of(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Loaded loaded ->
          new ImportAnswer(loaded.file(), loaded.kind(), loaded.counts(), null);
      case ImportOutcome.Refused(var file, var why) -> new ImportAnswer(file, null, null, why);
    };
  }

  String words() {
    return counts == null
        ? "%s was refused: %s".formatted(file, refused)
        : "%s (%s): %s".formatted(file, kind, counts.words());
  }
}
