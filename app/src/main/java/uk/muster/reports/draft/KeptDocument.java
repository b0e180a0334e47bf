package uk.muster.reports.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;
import uk.muster.shared.Marking;

/// A document as it is kept.
///
/// @param version counts each change, so that nobody decides on what somebody else changed
///   meanwhile
/// @param authors the accounts that wrote any of it
/// @param editions how many were frozen
/// @param welsh whether its headings are in Welsh
/// @param published the edition that was published last; 0 for none
public record KeptDocument(
    DocumentId id,
    ReportKind kind,
    LocalDate asAt,
    String title,
    DocumentState state,
    int version,
    Set<String> authors,
    int editions,
    int published,
    Marking marking,
    boolean welsh,
    Instant openedAt) {
  public KeptDocument {
    authors = Set.copyOf(authors);
  }

  public Desk desk() {
    return Desk.of(kind);
  }

  public boolean isWrittenBy(Actor actor) {
    return authors.contains(actor.account());
  }

  /// What is asked of the record for it.
  public Order order(boolean forPublication) {
    return new Order(kind, id.force(), asAt, forPublication).inWelsh(welsh);
  }
}
