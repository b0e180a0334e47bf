package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import uk.muster.access.Account;
import uk.muster.access.provider.Naming;
import uk.muster.access.provider.ProviderAccounts;

/// Takes a provider's signed word about who signs in, and finds the account that it may mean. No
/// account is ever made from it.
@Component
public class ProviderSignIn
    implements OAuth2UserService<OidcUserRequest, OidcUser>,
        AuthenticationSuccessHandler,
        AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

  private final Providers providers;
  private final ProviderAccounts accounts;
  private final Door door;

  ProviderSignIn(Providers providers, ProviderAccounts accounts, Door door) {
    this.providers = providers;
    this.accounts = accounts;
    this.door = door;
  }

  /// Called once the token is checked: signature, issuer, audience, nonce and time.
  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    var provider =
        providers
            .find(request.getClientRegistration().getRegistrationId())
            .orElseThrow(() -> refused("unknown_provider", ""));
    var token = request.getIdToken();
    var name =
        Optional.ofNullable(token.getClaimAsString(provider.claim()))
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> refused("no_name", "no claim " + provider.claim()));
    var subject =
        Optional.ofNullable(token.getSubject()).orElseThrow(() -> refused("no_subject", ""));
    return switch (accounts.named(Door.READER, provider.id(), name, subject)) {
      case Naming.Names(var account) -> new Named(account, provider, token);
      case Naming.Nobody _ -> throw refused("no_account", "no account was given to it");
      case Naming.SomebodyElse(var account) ->
          throw refused("somebody_else", "another person had the name of " + account);
    };
  }

  private static OAuth2AuthenticationException refused(String code, String why) {
    return new OAuth2AuthenticationException(new OAuth2Error(code, why, null));
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    if (!(who.getPrincipal() instanceof Named named)) {
      throw new IllegalStateException("nobody was named");
    }
    var onward = door.named(request, response, named.getName(), named.provider);
    var session = request.getSession();
    session.setAttribute(ProviderAccounts.PROVIDER, named.provider.id());
    session.setAttribute(ProviderAccounts.PERSON_THERE, named.getSubject());
    var there = named.getClaimAsString("sid");
    if (there != null) {
      session.setAttribute(ProviderAccounts.SESSION_THERE, there);
    }
    response.sendRedirect(request.getContextPath() + onward);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var code =
        why instanceof OAuth2AuthenticationException known
            ? known.getError().getErrorCode()
            : "failed";
    var said =
        why instanceof OAuth2AuthenticationException known
            ? Optional.ofNullable(known.getError().getDescription()).orElse("")
            : "";
    LOG.info("Single sign-on was refused: {}", plain(code));
    door.record(
        request,
        "sign-in refused",
        Account.typed(""),
        plain("single sign-on: " + code + " " + said));
    response.sendRedirect(request.getContextPath() + "/sign-in?provider");
  }

  private static String plain(String text) {
    var line = text.replaceAll("\\p{Cntrl}", " ").strip();
    return line.substring(0, Math.min(200, line.length()));
  }

  /// Somebody whom a provider named, under the name of the account here.
  private static final class Named extends DefaultOidcUser {
    private static final long serialVersionUID = 1;

    private final String account;
    private final transient Provider provider;

    Named(String account, Provider provider, OidcIdToken token) {
      super(List.of(), token);
      this.account = account;
      this.provider = provider;
    }

    @Override
    public String getName() {
      return account;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Named named && named.account.equals(account) && super.equals(other);
    }

    @Override
    public int hashCode() {
      return account.hashCode();
    }
  }
}
