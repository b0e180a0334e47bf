package uk.muster.site.signin;

/// A provider does not say where to sign in.
final class ProviderDown extends RuntimeException {
  ProviderDown(String provider, Throwable cause) {
    super("the provider %s does not answer".formatted(provider), cause);
  }
}
