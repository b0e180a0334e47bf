package uk.muster.reference;

import java.util.Locale;

/// A national threat as one edition names it.
///
/// @param code the same in every edition, so that a threat can be followed from one to the next
public record Threat(String edition, String code, int position, String name, String source) {
  /// Its name inside a sentence: "public order threats".
  public String inSentence() {
    return name.substring(0, 1).toLowerCase(Locale.UK) + name.substring(1);
  }
}
