package uk.muster.assessment.answer;

import java.time.Instant;

/// Who did something, holding which post, and when; nobody yet when the account is empty.
///
/// @param at when; the end of time when nobody did
public record Signature(String account, String post, Instant at) {
  public boolean isThere() {
    return !account.isEmpty();
  }
}
