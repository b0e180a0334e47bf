package uk.muster.register.need;

import java.time.Instant;

/// That somebody needs to know of an entry, with who said so, when and why.
///
/// @param givenBy the account that gave it; empty where Muster itself did
public record Need(Holder holder, String reason, String givenBy, Instant givenAt) {
  /// An account, or a post whoever holds it.
  public record Holder(Kind kind, String name) {
    /// "the post Head of crime".
    public String words() {
      return "the %s %s".formatted(kind.words(), name);
    }
  }

  /// What a holder is.
  public enum Kind {
    ACCOUNT("account"),
    POST("post");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
