package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;
import uk.muster.access.OpenSession;
import uk.muster.access.SignInTries;
import uk.muster.access.provider.BreakGlass;
import uk.muster.access.provider.LocalWay;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.access.secret.FactorNeed;
import uk.muster.access.secret.SecondFactors;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;
import uk.muster.site.WantedPage;

/// The one place where somebody who has shown enough is let in.
@Component
public class Door {
  static final Actor READER = Actor.system("sign-in", Set.of());

  private static final String AT_GLASS = "muster.at-glass";
  private static final int LONGEST = 200;

  private final SecondFactors factors;
  private final BreakGlass glass;
  private final SignInTries tries;
  private final ApplicationEventPublisher events;
  private final WantedPage wanted;
  private final Clock clock;
  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final SessionAuthenticationStrategy renewal =
      new CompositeSessionAuthenticationStrategy(
          List.of(
              new ChangeSessionIdAuthenticationStrategy(),
              new CsrfAuthenticationStrategy(new HttpSessionCsrfTokenRepository())));

  Door(
      SecondFactors factors,
      BreakGlass glass,
      SignInTries tries,
      ApplicationEventPublisher events,
      WantedPage wanted,
      Clock clock) {
    this.factors = factors;
    this.glass = glass;
    this.tries = tries;
    this.events = events;
    this.wanted = wanted;
    this.clock = clock;
  }

  /// Somebody has shown the right password: lets them in, or to what is still to be shown.
  ///
  /// @return the path to go on to
  public String password(HttpServletRequest request, HttpServletResponse response, String account) {
    forgetProvider(request);
    if (glass.way(READER, account) == LocalWay.CLOSED) {
      return refused(request, account);
    }
    return factors.state(READER, account).need() == FactorNeed.NOTHING
        ? proved(request, response, account, "password")
        : half(request, response, account, "password", "");
  }

  /// A provider says who this is: lets them in, or to the second factor where the provider does not
  /// vouch for one and the role needs it.
  String named(
      HttpServletRequest request, HttpServletResponse response, String account, Provider by) {
    var how = "single sign-on, " + by.title();
    return by.vouches() || factors.state(READER, account).need() == FactorNeed.NOTHING
        ? enter(request, response, account, how)
        : half(request, response, account, how, by.id());
  }

  /// Somebody who came half way has shown the rest.
  String whole(HttpServletRequest request, HttpServletResponse response, Half half, String and) {
    var how = half.how() + and;
    return half.here()
        ? proved(request, response, half.account(), how)
        : enter(request, response, half.account(), how);
  }

  /// Somebody has shown a passkey, which is enough.
  String passkey(HttpServletRequest request, HttpServletResponse response, String account) {
    forgetProvider(request);
    return proved(request, response, account, "passkey");
  }

  /// All that the account has here is shown; one that signs in elsewhere must give a reason.
  private String proved(
      HttpServletRequest request, HttpServletResponse response, String account, String how) {
    return switch (glass.way(READER, account)) {
      case OPEN -> enter(request, response, account, how);
      case CLOSED -> refused(request, account);
      case BEHIND_GLASS -> {
        half(request, response, account, how, "");
        request.getSession().setAttribute(AT_GLASS, account);
        yield "/sign-in/break-glass";
      }
    };
  }

  /// Who has shown everything and stands at the glass.
  Optional<Half> atGlass(HttpServletRequest request) {
    var session = request.getSession(false);
    return Half.of(request, clock.instant())
        .filter(half -> session != null && half.account().equals(session.getAttribute(AT_GLASS)));
  }

  /// The glass is broken: lets in until then at the latest.
  String throughGlass(
      HttpServletRequest request, HttpServletResponse response, Half half, Instant until) {
    var onward = enter(request, response, half.account(), half.how() + ", break-glass");
    request.getSession().setAttribute(OpenSession.UNTIL, until.toString());
    return onward;
  }

  private String refused(HttpServletRequest request, String account) {
    record(request, "sign-in refused", account, "signs in at a provider");
    return "/sign-in?refused";
  }

  private String half(
      HttpServletRequest request,
      HttpServletResponse response,
      String account,
      String how,
      String provider) {
    renew(request, response, account);
    request.getSession().removeAttribute(AT_GLASS);
    Half.begin(request, account, how, provider, clock.instant());
    return "/sign-in/second-step";
  }

  private static void forgetProvider(HttpServletRequest request) {
    var session = request.getSession();
    session.removeAttribute(ProviderAccounts.PROVIDER);
    session.removeAttribute(ProviderAccounts.SESSION_THERE);
    session.removeAttribute(ProviderAccounts.PERSON_THERE);
  }

  /// Somebody has shown enough: signs them in.
  ///
  /// @param how by what, for the record
  private String enter(
      HttpServletRequest request, HttpServletResponse response, String account, String how) {
    var in = renew(request, response, account);
    var session = request.getSession();
    Half.end(session);
    session.removeAttribute(AT_GLASS);
    session.removeAttribute(OpenSession.UNTIL);
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(in);
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    tries.succeeded(READER, account, request.getRemoteAddr());
    record(request, "signed in", account, how);
    var browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("not said");
    session.setAttribute(OpenSession.SINCE, clock.instant().toString());
    session.setAttribute(OpenSession.FROM, request.getRemoteAddr());
    session.setAttribute(OpenSession.BY, how);
    session.setAttribute(
        OpenSession.BROWSER,
        browser.substring(0, Math.min(LONGEST, browser.length())).replaceAll("\\p{Cntrl}", ""));
    return wanted.take(request);
  }

  /// Records what somebody tried or did before being signed in.
  public void record(HttpServletRequest request, String act, String account, String how) {
    var actor =
        new Actor(
            "muster:sign-in", "Muster, sign-in", Role.SYSTEM, Set.of(), request.getRemoteAddr());
    events.publishEvent(new Attempt(actor, act, "account " + account, how));
  }

  /// The session gets another name and its forms another token: whoever knew the old ones is out.
  private UsernamePasswordAuthenticationToken renew(
      HttpServletRequest request, HttpServletResponse response, String account) {
    var in = UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
    request.getSession();
    renewal.onAuthentication(in, request, response);
    return in;
  }

  /// Someone signed in, or tried to.
  private record Attempt(Actor actor, String act, String subject, String after)
      implements Recorded {
    @Override
    public Optional<ForceId> force() {
      return Optional.empty();
    }
  }
}
