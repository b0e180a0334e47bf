package uk.muster.site.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.muster.access.Source;

/// Refuses what comes faster than people work: from one session, and from one address, where
/// everybody behind a force's own gateway counts together. Styles and fonts, and whoever asks
/// whether the instance lives, do not count.
final class RateLimit extends OncePerRequestFilter {
  private static final String SESSION = "muster";
  private static final int LONGEST = 200;
  private static final Set<String> FREE = Set.of("/health", "/ready");

  private final Pace ofSession;
  private final Pace ofSource;

  RateLimit(Pace ofSession, Pace ofSource) {
    this.ofSession = ofSession;
    this.ofSource = ofSource;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/assets/") || FREE.contains(path);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var now = System.nanoTime();
    var pause = ofSource.take(Source.of(request.getRemoteAddr()), now);
    if (pause.isZero()) {
      pause = session(request).map(one -> ofSession.take(one, now)).orElse(Duration.ZERO);
    }
    if (pause.isZero()) {
      chain.doFilter(request, response);
      return;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1));
    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
  }

  private static Optional<String> session(HttpServletRequest request) {
    return Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(SESSION))
        .map(Cookie::getValue)
        .filter(value -> value.length() <= LONGEST)
        .findFirst();
  }
}
