package uk.muster.access.passkey;

/// What a browser sent as a passkey is none that Muster knows, or does not prove it.
public final class PasskeyRefused extends Exception {
  PasskeyRefused(String why) {
    super(why);
  }
}
