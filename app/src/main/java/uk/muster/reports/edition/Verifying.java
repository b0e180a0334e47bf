package uk.muster.reports.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Holds the files of an edition against the digests that were kept with them and against those
/// that the audit recorded when they were frozen.
final class Verifying {
  private final List<String> faults = new ArrayList<>();
  private int files;
  private int unrecorded;

  /// @param content the bytes of a file as they are kept now
  void edition(Edition edition, OnRecord record, BiFunction<Edition, String, byte[]> content) {
    for (var file : edition.files()) {
      files++;
      var digest = Frozen.sha256(content.apply(edition, file.format()));
      var name = edition.audience().code() + "." + file.format();
      if (!digest.equals(file.sha256())) {
        fault(edition, "%s is not what was frozen".formatted(name));
      }
      onRecord(name + " " + file.sha256(), record)
          .ifPresent(why -> fault(edition, "%s %s".formatted(name, why)));
    }
  }

  private Optional<String> onRecord(String line, OnRecord record) {
    return switch (record) {
      case OnRecord.Is(var words) ->
          words.lines().anyMatch(line::equals)
              ? Optional.empty()
              : Optional.of("has another SHA-256 than the audit recorded");
      case OnRecord.Missing _ -> Optional.of("is of an edition that the audit never recorded");
      case OnRecord.Erased _ -> {
        unrecorded++;
        yield Optional.empty();
      }
    };
  }

  void missing(DocumentId id, int editions, int found) {
    faults.add(
        "%s of %s: %d of its %d editions are missing"
            .formatted(id.subject(), id.force(), editions - found, editions));
  }

  private void fault(Edition edition, String why) {
    faults.add("%s of %s: %s".formatted(edition.subject(), edition.document().force(), why));
  }

  EditionCheck done() {
    return new EditionCheck(files, unrecorded, faults);
  }
}
