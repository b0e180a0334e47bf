package uk.muster.reports;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// A document was made of a force's record.
record ReportRecorded(
    Actor actor, String act, Optional<ForceId> force, String subject, String after)
    implements Recorded {
  static ReportRecorded made(Actor actor, Order order) {
    return new ReportRecorded(
        actor,
        "document made",
        Optional.of(order.force()),
        order.kind().code() + "/" + order.asAt(),
        order.published() ? "the public edition" : "the whole document");
  }
}
