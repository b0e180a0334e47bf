package uk.muster.assessment.grid;

/// How many actions on a threat are open, and how many of them are late.
public record OpenActions(int open, int late) {
  public static final OpenActions NONE = new OpenActions(0, 0);

  OpenActions plus(boolean isLate) {
    return new OpenActions(open + 1, late + (isLate ? 1 : 0));
  }
}
