package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import uk.muster.access.Account;
import uk.muster.site.signin.Door;

/// Sends on whoever typed the right password, and records who failed to. A try that must wait is
/// not recorded: the failed ones before it are, and a flood must not fill the record.
@Component
class SignInRecord implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
  private final Door door;

  SignInRecord(Door door) {
    this.door = door;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication who)
      throws IOException {
    response.sendRedirect(
        request.getContextPath() + door.password(request, response, who.getName()));
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
    door.record(request, "sign-in refused", name, "");
    response.sendRedirect(request.getContextPath() + "/sign-in?refused");
  }
}
