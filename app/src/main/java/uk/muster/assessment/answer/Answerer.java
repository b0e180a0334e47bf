package uk.muster.assessment.answer;

/// Somebody whose post lets them answer for a force.
///
/// @param leadsOn the one threat on which they answer; empty for all
public record Answerer(String account, String post, String leadsOn) {
  boolean answersOn(String threat) {
    return leadsOn.isEmpty() || leadsOn.equals(threat);
  }
}
