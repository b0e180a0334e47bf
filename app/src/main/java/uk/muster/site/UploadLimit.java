package uk.muster.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Takes uploads only from who is signed in, and only those that say how large they are. One that
/// is too large is sent back to the imports, where the page says so in words. Nothing of it is
/// kept.
final class UploadLimit extends OncePerRequestFilter {
  /// The same as `spring.servlet.multipart.max-request-size`.
  static final long BYTES = 300L << 20;

  /// Where the name of a file is kept that no file can have, for the page that says so.
  static final String WRONG_NAME = UploadLimit.class.getName();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var type = Optional.ofNullable(request.getContentType()).orElse("").toLowerCase(Locale.ROOT);
    if (type.startsWith("multipart/") && request.getHeader("Transfer-Encoding") != null) {
      response.sendError(HttpStatus.LENGTH_REQUIRED.value());
      return;
    }
    if (type.startsWith("multipart/") && !signedIn()) {
      response.sendRedirect(request.getContextPath() + "/sign-in");
      return;
    }
    if (type.startsWith("multipart/") && request.getContentLengthLong() > BYTES) {
      response.sendRedirect(
          "%s/imports?too-large=%d"
              .formatted(request.getContextPath(), request.getContentLengthLong()));
      return;
    }
    if (type.startsWith("multipart/") && !isReadable(request)) {
      response.sendError(HttpStatus.BAD_REQUEST.value());
      return;
    }
    chain.doFilter(request, response);
  }

  /// Whether the names of the files can be read; whatever else is wrong shows when they are.
  private static boolean isReadable(HttpServletRequest request)
      throws ServletException, IOException {
    try {
      request.getParts();
      return true;
    } catch (InvalidFileNameException wrong) {
      request.setAttribute(WRONG_NAME, wrong.getName().replaceAll("\\p{Cntrl}", "?"));
      return false;
    }
  }

  private static boolean signedIn() {
    var who = SecurityContextHolder.getContext().getAuthentication();
    return who != null && who.isAuthenticated();
  }
}
