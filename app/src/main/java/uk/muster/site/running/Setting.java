package uk.muster.site.running;

/// One setting: its name, what holds when it is not set, what it is for.
///
/// @param usual its default in words; empty when it has none
/// @param secret whether its value is never shown
public record Setting(String name, String usual, String purpose, boolean secret) {
  static Setting of(String name, String usual, String purpose) {
    return new Setting(name, usual, purpose, false);
  }

  static Setting secret(String name, String usual, String purpose) {
    return new Setting(name, usual, purpose, true);
  }
}
