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
    CHECK("Send it to the fact check", "It is with the force for the fact check", false),
    APPROVE("Approve and freeze it", "It is approved, and its edition is frozen", false),
    PUBLISH("Publish it", "It is published", false),
    RETURN("Send it back to the draft", "It is a draft again", true),
    REOPEN("Begin another edition", "Another edition is begun", true);

    private final String words;
    private final String done;
    private final boolean wantsReason;

    Move(String words, String done, boolean wantsReason) {
      this.words = words;
      this.done = done;
      this.wantsReason = wantsReason;
    }

    public String words() {
      return words;
    }

    /// What is so once it is done.
    public String done() {
      return done;
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
