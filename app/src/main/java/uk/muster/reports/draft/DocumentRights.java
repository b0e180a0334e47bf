package uk.muster.reports.draft;

import uk.muster.shared.Actor;

/// What somebody may do with a document, for pages that offer it.
///
/// @param writes text and details, as long as it is written
/// @param comments in the fact check
/// @param settles comments
public record DocumentRights(boolean writes, boolean comments, boolean settles) {
  public static DocumentRights of(Actor actor, KeptDocument document) {
    var writer = actor.can(document.desk().writes(), document.id().force());
    var written = document.state().isWritten();
    return new DocumentRights(
        writer && written,
        document.state() == DocumentState.FACT_CHECK
            && actor.can(document.desk().comments(), document.id().force()),
        writer && written);
  }

  /// Whether a step may be taken as far as rights go.
  public static boolean moves(Actor actor, KeptDocument document, DocumentState.Move move) {
    return document.state().after(move).isPresent()
        && actor.can(StepRules.right(document, move), document.id().force());
  }
}
