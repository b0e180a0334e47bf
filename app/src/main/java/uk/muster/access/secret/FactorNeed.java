package uk.muster.access.secret;

/// What an account must still show after its password.
public enum FactorNeed {
  /// Nothing more.
  NOTHING,
  /// A code of the authenticator app, a recovery code, or a passkey instead.
  CODE,
  /// A passkey: the account has one and no authenticator app.
  PASSKEY,
  /// Its role needs a second factor and it has none yet: one is set up now.
  SET_UP
}
