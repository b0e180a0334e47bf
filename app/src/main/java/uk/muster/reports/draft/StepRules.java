package uk.muster.reports.draft;

import java.util.Optional;
import uk.muster.reports.draft.DocumentState.Move;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Who may take which step.
final class StepRules {
  private StepRules() {}

  /// The right that a step needs.
  static Right right(KeptDocument document, Move move) {
    return move == Move.APPROVE || move == Move.PUBLISH
        ? document.desk().approves()
        : document.desk().writes();
  }

  /// Why a step is refused; empty when it may be taken.
  ///
  /// @param open how many comments of the fact check are not settled
  static Optional<StepOutcome> refusal(
      Actor actor, KeptDocument document, int version, Move move, String reason, int open) {
    if (document.version() != version) {
      return Optional.of(new StepOutcome.Changed());
    }
    return why(actor, document, move, reason, open).map(StepOutcome.Refused::of);
  }

  private static Optional<String> why(
      Actor actor, KeptDocument document, Move move, String reason, int open) {
    if (document.state().after(move).isEmpty()) {
      return Optional.of("The document is %s".formatted(document.state().words()));
    }
    if (move.wantsReason() && reason.isBlank()) {
      return Optional.of("Say why: %s".formatted(move.words()));
    }
    if (move != Move.APPROVE) {
      return Optional.empty();
    }
    if (document.isWrittenBy(actor)) {
      return Optional.of("You wrote some of it: somebody else approves it");
    }
    return open == 0
        ? Optional.empty()
        : Optional.of(
            "%d %s of the fact check must be accepted or refused first"
                .formatted(open, open == 1 ? "comment" : "comments"));
  }
}
