package uk.muster.access.posts;

/// Which questions there are on a threat: known to the module that asks them.
@FunctionalInterface
public interface AskedQuestions {
  /// Whether some framework asks a question, by its code, on a threat.
  boolean on(String threat, String question);
}
