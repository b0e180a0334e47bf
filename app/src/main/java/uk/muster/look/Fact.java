package uk.muster.look;

/// One row of a summary list, with an optional link such as "Change".
public record Fact(String key, String value, Link action) {
  public Fact(String key, String value) {
    this(key, value, Link.plain(""));
  }
}
