package uk.muster.once;

/// Whose turn it is to do what was sent.
public sealed interface Turn {
  /// Ours: nobody has done it.
  record Ours(Attempt attempt) implements Turn {}

  /// It was done, and this was the answer.
  record Answered(Answer answer) implements Turn {}

  /// Another is at it, or was cut off before anything was changed.
  record Theirs(int attempt) implements Turn {}

  /// It was done, and is just being answered, or the answer was lost with whoever did it.
  record DoneUnanswered() implements Turn {}
}
