package uk.muster.access.provider;

/// What a provider's word that somebody has signed in there means here.
public sealed interface Naming {
  /// It names this account.
  record Names(String account) implements Naming {}

  /// No open account was given to that provider under that name.
  record Nobody() implements Naming {}

  /// The name is known, but somebody else had it when it was first used: it was given away again.
  record SomebodyElse(String account) implements Naming {}
}
