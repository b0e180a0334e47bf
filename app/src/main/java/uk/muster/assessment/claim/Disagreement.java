package uk.muster.assessment.claim;

import uk.muster.assessment.framework.Claim;

/// A rating that claims more of an indicator than it shows.
///
/// @param explained whether the lead says why
public record Disagreement(String question, int rating, Claim claim, Fact fact, boolean explained) {
  /// "Units left both at once is −6 units. A rating from 3 on needs at least 0."
  public String words() {
    return "%s is %s. %s.".formatted(fact.title(), fact.words(), claim.words());
  }
}
