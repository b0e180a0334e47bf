package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;

/// Who is signed in is read from the session. Whatever else proves somebody, a form or a provider,
/// is known for the request only: the door alone keeps it.
public final class KeptByTheDoor extends HttpSessionSecurityContextRepository {
  private final RequestAttributeSecurityContextRepository forTheRequest =
      new RequestAttributeSecurityContextRepository();

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    forTheRequest.saveContext(context, request, response);
  }
}
