package uk.muster.access.secret;

import java.time.Duration;

/// What became of a typed code.
public sealed interface CodeOutcome {
  /// The code of the app.
  record Right() implements CodeOutcome {}

  /// A recovery code, which is now used up.
  record Recovered(int left) implements CodeOutcome {}

  /// Neither.
  record Wrong() implements CodeOutcome {}

  /// Too many were wrong; this one was not looked at.
  record Wait(Duration pause) implements CodeOutcome {}
}
