package uk.muster.access.reset;

/// What became of a try to use a one-time link.
public sealed interface LinkUse {
  /// The account has its new password.
  record Done(String account) implements LinkUse {}

  /// The code is none, was used, or is too old.
  record Unknown() implements LinkUse {}

  /// The new password will not do; the link can be used again.
  record Unfit(String why) implements LinkUse {}

  /// Too many codes from there were none.
  record Wait() implements LinkUse {}
}
