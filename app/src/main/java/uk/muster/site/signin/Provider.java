package uk.muster.site.signin;

/// A provider of single sign-on, as the settings say.
///
/// @param id in addresses and settings
/// @param title as people know it
/// @param claim which word about a person names the account
/// @param algorithm how it signs
/// @param vouches whether its sign-in counts as both factors
public record Provider(
    String id,
    String title,
    String issuer,
    String clientId,
    String secret,
    String claim,
    String algorithm,
    boolean vouches) {
  @Override
  public String toString() {
    return "Provider[%s]".formatted(id);
  }
}
