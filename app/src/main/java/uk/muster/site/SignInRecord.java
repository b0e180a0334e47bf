package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

/// Records who signed in and who failed to, and sends them on.
@Component
class SignInRecord extends SavedRequestAwareAuthenticationSuccessHandler
    implements AuthenticationFailureHandler {
  private final ApplicationEventPublisher events;

  SignInRecord(ApplicationEventPublisher events) {
    this.events = events;
    setDefaultTargetUrl("/");
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException, jakarta.servlet.ServletException {
    events.publishEvent(new Attempt(actor(request), "signed in", "account " + who.getName()));
    super.onAuthenticationSuccess(request, response, who);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var typed = Optional.ofNullable(request.getParameter("account")).orElse("");
    var name = typed.length() > 64 ? typed.substring(0, 64) : typed;
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
