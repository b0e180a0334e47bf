package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/// The page that somebody wanted before signing in: kept as a path of our own, never as an address.
@Component
public class WantedPage implements RequestCache {
  private static final String WANTED = "muster.wanted";
  private static final int LONGEST = 2000;

  @Override
  public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
    var accepts = Optional.ofNullable(request.getHeader("Accept")).orElse("");
    if (request.getMethod().equals("GET") && accepts.contains("text/html")) {
      var query = request.getQueryString();
      var path = request.getRequestURI() + (query == null ? "" : "?" + query);
      request.getSession().setAttribute(WANTED, own(path));
    }
  }

  /// The page wanted, once; the first page when there is none.
  public String take(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null && session.getAttribute(WANTED) instanceof String path) {
      session.removeAttribute(WANTED);
      return own(path);
    }
    return "/";
  }

  /// The path when it can only lead to ourselves; else the first page.
  static String own(String path) {
    var leadsAway =
        !path.startsWith("/")
            || path.startsWith("//")
            || path.contains("\\")
            || path.length() > LONGEST
            || path.chars().anyMatch(c -> c <= ' ' || c == 0x7f);
    return leadsAway ? "/" : path;
  }

  @Override
  public @Nullable SavedRequest getRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public @Nullable HttpServletRequest getMatchingRequest(
      HttpServletRequest request, HttpServletResponse response) {
    return null;
  }

  @Override
  public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
    take(request);
  }
}
