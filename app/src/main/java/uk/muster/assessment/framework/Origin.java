package uk.muster.assessment.framework;

import java.util.Arrays;
import java.util.Optional;

/// What stands behind a framework.
public enum Origin {
  /// It follows a framework that exists for the nation.
  NATIONAL("national", "Follows a national framework", ""),
  /// Written on its own account, beside whatever exists.
  OWN(
      "own",
      "Written for use in Muster; it is not a national framework",
      "These questions follow no national framework: they were written for use in Muster."),
  /// None exists; it is being written with the professional body.
  WITH_COLLEGE(
      "written-with-college",
      "No national framework exists; written with the College of Policing",
      "No national framework exists for these questions: they were written with the College of"
          + " Policing.");

  private final String code;
  private final String words;
  private final String warning;

  Origin(String code, String words, String warning) {
    this.code = code;
    this.words = words;
    this.warning = warning;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /// What is to be known by whoever answers, reviews or signs under such a framework; empty when
  /// there is nothing.
  public String warning() {
    return warning;
  }

  public static Optional<Origin> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }
}
