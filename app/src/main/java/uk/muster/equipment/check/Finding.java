package uk.muster.equipment.check;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/// What was found where a line of an inspection list was looked at.
public enum Finding {
  PASS("pass", "Passed"),
  FAIL("fail", "Failed"),
  NOT_LOOKED_AT("not-looked-at", "Not looked at");

  private final String code;
  private final String words;

  Finding(String code, String words) {
    this.code = code;
    this.words = words;
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  static Optional<Finding> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
  }

  /// What several lines come to: one that failed fails them all, one that nobody looked at leaves
  /// them open; empty when there are none.
  static Optional<Finding> of(Collection<Finding> lines) {
    return lines.stream().max((one, other) -> Integer.compare(weight(one), weight(other)));
  }

  private static int weight(Finding one) {
    return switch (one) {
      case PASS -> 0;
      case NOT_LOOKED_AT -> 1;
      case FAIL -> 2;
    };
  }
}
