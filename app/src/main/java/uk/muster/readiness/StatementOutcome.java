package uk.muster.readiness;

import java.util.Optional;

/// What came of stating a commitment.
public sealed interface StatementOutcome {
  /// It stands now.
  ///
  /// @param replaced what was stated for the same day before
  record Stated(Commitment commitment, Optional<Commitment> replaced) implements StatementOutcome {}

  /// Somebody stated other figures for the same day after the form was drawn; nothing was changed.
  record ChangedMeanwhile(Commitment theirs, Commitment yours) implements StatementOutcome {}

  /// The very same is stated already.
  record AlreadyStated(Commitment commitment) implements StatementOutcome {}

  /// The day has not come yet.
  record NotYet(Commitment commitment) implements StatementOutcome {}
}
