package uk.muster.cli.verify;

import java.time.ZoneId;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditRow;
import uk.muster.reports.edition.Edition;
import uk.muster.reports.edition.OnRecord;
import uk.muster.shared.Actor;

/// What the audit recorded when editions of documents were frozen.
public record EditionRecords(Audit audit, Actor actor) {
  /// Where older records are still kept, one that is not there was never made.
  public OnRecord of(Edition edition) {
    return audit.through(actor, edition.subject(), 0).stream()
        .filter(row -> row.act().equals(Edition.FROZEN))
        .filter(row -> row.force().filter(edition.document().force()::equals).isPresent())
        .map(AuditRow::after)
        .<OnRecord>map(OnRecord.Is::new)
        .findFirst()
        .orElseGet(() -> isErased(edition) ? new OnRecord.Erased() : new OnRecord.Missing());
  }

  private boolean isErased(Edition edition) {
    var day = edition.frozenAt().atZone(ZoneId.of("Europe/London")).toLocalDate();
    return audit.olderThan(actor, day) == 0;
  }
}
