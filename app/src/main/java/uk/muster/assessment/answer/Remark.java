package uk.muster.assessment.answer;

import java.time.Instant;

/// One turn of what the reviewer and the lead say to each other about a point.
///
/// @param point the number of the point
/// @param turn 1 for the challenge, more for what is replied
/// @param question the question that it is about; empty for the whole
public record Remark(
    int point, int turn, String question, String words, String account, String post, Instant at) {
  public boolean isChallenge() {
    return turn == 1;
  }
}
