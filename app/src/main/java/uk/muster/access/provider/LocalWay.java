package uk.muster.access.provider;

/// Whether an account may sign in here with its own means.
public enum LocalWay {
  /// It may.
  OPEN,
  /// It signs in at a provider; here only with a reason, when the provider is down.
  BEHIND_GLASS,
  /// It signs in at a provider and nowhere else.
  CLOSED
}
