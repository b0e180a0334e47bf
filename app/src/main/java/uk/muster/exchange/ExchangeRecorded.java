package uk.muster.exchange;

import java.util.List;
import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// Something was imported, undone, settled or read.
record ExchangeRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String after, String reason)
    implements Recorded {

  static ExchangeRecorded imported(Actor actor, Import one) {
    return new ExchangeRecorded(
        actor,
        "file imported",
        one.force(),
        "import %d, %s".formatted(one.id(), one.kind()),
        "%s as at %s: %s; sha256 %s"
            .formatted(one.file(), one.asAt(), one.counts().words(), one.sha256()),
        "");
  }

  static ExchangeRecorded undone(
      Actor actor, ForceId force, long importId, String why, List<String> kept) {
    var after = kept.isEmpty() ? "" : "changed by hand since and kept: " + String.join("; ", kept);
    return new ExchangeRecorded(
        actor, "import undone", Optional.of(force), "import " + importId, after, why);
  }

  static ExchangeRecorded dismissed(Actor actor, QuarantinedRow row, String why) {
    return new ExchangeRecorded(
        actor, "quarantined row dismissed", row.force(), "row " + row.id(), "", why);
  }

  static ExchangeRecorded read(Actor actor, Optional<ForceId> force, String subject) {
    return new ExchangeRecorded(actor, "quarantine read", force, subject, "", "");
  }
}
