package uk.muster.access;

/// What became of a wish to open an account.
public sealed interface AccountOutcome {
  /// The account is open.
  record Opened(String name) implements AccountOutcome {}

  /// An account of that name is there already; it was left as it is.
  record NameTaken(String name) implements AccountOutcome {}

  /// The name cannot be one.
  record NameUnusable(String name, String why) implements AccountOutcome {}
}
