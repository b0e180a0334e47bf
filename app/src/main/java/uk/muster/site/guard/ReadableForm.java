package uk.muster.site.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Reads the parameters of a form first of all, so that one which is too large or broken is refused
/// as what it is; later it would look like a failure of ours. Uploads are read after their guard.
final class ReadableForm extends OncePerRequestFilter {
  private static final int SERVERS = 500;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .startsWith("multipart/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      request.getParameterMap();
    } catch (IllegalStateException wrong) {
      if (!response.isCommitted()) { // else the server has answered and hangs up
        response.sendError(
            wrong instanceof InvalidParameterException known && known.getErrorCode() < SERVERS
                ? known.getErrorCode()
                : HttpServletResponse.SC_BAD_REQUEST);
      }
      return;
    }
    chain.doFilter(request, response);
  }
}
