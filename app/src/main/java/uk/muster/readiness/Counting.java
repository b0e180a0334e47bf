package uk.muster.readiness;

/// Who is counted.
public enum Counting {
  EVERYONE("everyone", "Everyone in date"),
  ON_DUTY("on-duty", "On duty only");

  private final String code;
  private final String words;

  Counting(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /// As addresses write it.
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }
}
