package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/// What a provider would let us do in somebody's name is thrown away at once: we only want to know
/// who signs in.
public final class NoTokensKept implements OAuth2AuthorizedClientRepository {
  @Override
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"}) // as Spring's interface has it
  public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
      String provider, Authentication who, HttpServletRequest request) {
    return null;
  }

  @Override
  public void saveAuthorizedClient(
      OAuth2AuthorizedClient client,
      Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}

  @Override
  public void removeAuthorizedClient(
      String provider,
      Authentication who,
      HttpServletRequest request,
      HttpServletResponse response) {}
}
