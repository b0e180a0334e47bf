package uk.muster.assessment.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How far an assessment is, and the one table of what may be done in each state.
public enum AssessmentState {
  OPEN("open"),
  SUBMITTED("submitted"),
  CHALLENGED("challenged"),
  AGREED("agreed"),
  SIGNED("signed");

  private static final Map<AssessmentState, Map<Move, AssessmentState>> MOVES =
      Map.of(
          OPEN, Map.of(Move.SUBMIT, SUBMITTED),
          SUBMITTED, Map.of(Move.CHALLENGE, CHALLENGED, Move.AGREE, AGREED),
          CHALLENGED, Map.of(Move.SUBMIT, SUBMITTED),
          AGREED, Map.of(Move.CHALLENGE, CHALLENGED, Move.SIGN, SIGNED),
          SIGNED, Map.of());

  private final String words;

  AssessmentState(String words) {
    this.words = words;
  }

  /// What moves an assessment on.
  public enum Move {
    SUBMIT,
    CHALLENGE,
    AGREE,
    SIGN
  }

  public String words() {
    return words;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Where a move leads, where it is one of this state.
  public Optional<AssessmentState> after(Move move) {
    return Optional.ofNullable(MOVES.getOrDefault(this, Map.of()).get(move));
  }

  /// Whether answers may still be changed.
  public boolean answers() {
    return this == OPEN || this == CHALLENGED;
  }

  static AssessmentState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
