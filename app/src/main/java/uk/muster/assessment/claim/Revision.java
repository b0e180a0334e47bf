package uk.muster.assessment.claim;

import java.time.Instant;

/// One version of the answer to a question, kept with who said it and when.
///
/// @param number from 1; 0 while nothing was said
/// @param submitted whether it went to the reviewer
public record Revision(
    String question,
    int number,
    Said said,
    String account,
    String post,
    Instant at,
    boolean submitted) {
  public static Revision none(String question) {
    return new Revision(question, 0, Said.NOTHING, "", "", Instant.EPOCH, false);
  }
}
