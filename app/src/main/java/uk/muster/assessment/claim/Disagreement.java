package uk.muster.assessment.claim;

/// An answer that claims something else of an indicator than it shows: a rating that needs another
/// figure, or an estimate that is another figure.
///
/// @param need what is claimed, in words
/// @param ofEstimate whether the estimate differs, and not the rating
/// @param explained whether the lead says why
public record Disagreement(
    String question, Fact fact, String need, boolean ofEstimate, boolean explained) {
  /// "Units left both at once is −6 units. A rating from 3 on needs at least 0."
  public String words() {
    return "%s is %s. %s.".formatted(fact.title(), fact.words(), need);
  }

  /// What the lead is asked to do.
  public String way() {
    return "Explain the difference or "
        + (ofEstimate ? "change the estimate" : "choose another rating");
  }
}
