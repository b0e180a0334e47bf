package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import uk.muster.access.Account;
import uk.muster.access.OpenSession;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

/// Records who signed in and who failed to, and sends them on. A try that must wait is not
/// recorded: the failed ones before it are, and a flood must not fill the record.
@Component
class SignInRecord implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private static final int LONGEST = 200;

  private final ApplicationEventPublisher events;
  private final WantedPage wanted;
  private final Clock clock;

  SignInRecord(ApplicationEventPublisher events, WantedPage wanted, Clock clock) {
    this.events = events;
    this.wanted = wanted;
    this.clock = clock;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    events.publishEvent(new Attempt(actor(request), "signed in", "account " + who.getName()));
    var browser = Optional.ofNullable(request.getHeader("User-Agent")).orElse("not said");
    var session = request.getSession();
    session.setAttribute(OpenSession.SINCE, clock.instant().toString());
    session.setAttribute(OpenSession.FROM, request.getRemoteAddr());
    session.setAttribute(
        OpenSession.BROWSER,
        browser.substring(0, Math.min(LONGEST, browser.length())).replaceAll("\\p{Cntrl}", ""));
    response.sendRedirect(request.getContextPath() + wanted.take(request));
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (why instanceof TooManyTries) {
      response.sendRedirect(request.getContextPath() + "/sign-in?wait");
      return;
    }
    var name = Account.typed(Optional.ofNullable(request.getParameter("account")).orElse(""));
    events.publishEvent(new Attempt(actor(request), "sign-in refused", "account " + name));
    response.sendRedirect(request.getContextPath() + "/sign-in?refused");
  }

  private static Actor actor(HttpServletRequest request) {
    return new Actor(
        "muster:sign-in", "Muster, sign-in", Role.SYSTEM, Set.of(), request.getRemoteAddr());
  }

  /// Someone signed in, or tried to.
  private record Attempt(Actor actor, String act, String subject) implements Recorded {
    @Override
    public Optional<ForceId> force() {
      return Optional.empty();
    }
  }
}
