package uk.muster.register.need;

/// What giving or ending a need comes to.
public sealed interface NeedOutcome {
  /// It is so from now on.
  record Done() implements NeedOutcome {}

  /// It was so already.
  record Already(Need.Holder holder) implements NeedOutcome {}

  /// No account of this name can read what it would be given: there is none, or it holds no such
  /// post today. Which of the two is not said.
  record NoSuchReader(Need.Holder holder) implements NeedOutcome {}

  /// Nobody would be left who may see the entry.
  record LastHolder(Need.Holder holder) implements NeedOutcome {}
}
