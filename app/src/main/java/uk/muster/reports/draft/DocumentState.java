package uk.muster.reports.draft;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How far a document is, and the one table of what may be done in each state.
public enum DocumentState {
  DRAFT("a draft"),
  FACT_CHECK("in the fact check"),
  APPROVED("approved"),
  PUBLISHED("published");

  private static final Map<DocumentState, Map<Move, DocumentState>> MOVES =
      Map.of(
          DRAFT, Map.of(Move.CHECK, FACT_CHECK),
          FACT_CHECK, Map.of(Move.RETURN, DRAFT, Move.APPROVE, APPROVED),
          APPROVED, Map.of(Move.RETURN, DRAFT, Move.PUBLISH, PUBLISHED),
          PUBLISHED, Map.of(Move.REOPEN, DRAFT));

  private final String words;

  DocumentState(String words) {
    this.words = words;
  }

  /// What moves a document on, or back.
  public enum Move {
    CHECK("Send it to the fact check", false),
    RETURN("Send it back to the draft", true),
    APPROVE("Approve and freeze it", false),
    PUBLISH("Publish it", false),
    REOPEN("Begin another edition", true);

    private final String words;
    private final boolean wantsReason;

    Move(String words, boolean wantsReason) {
      this.words = words;
      this.wantsReason = wantsReason;
    }

    public String words() {
      return words;
    }

    /// Whether nobody may do it without saying why.
    public boolean wantsReason() {
      return wantsReason;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Move> find(String code) {
      return java.util.Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Where a move leads, where it is one of this state.
  public Optional<DocumentState> after(Move move) {
    return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
  }

  /// Whether the author may still write.
  public boolean isWritten() {
    return this == DRAFT || this == FACT_CHECK;
  }

  static DocumentState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
