package uk.muster.site.running;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives the figures to a collector that shows the token of the settings, without a session. A
/// wrong token, or any when none is set, is refused; without one the request goes on to the
/// sign-in.
final class FiguresToken extends OncePerRequestFilter {
  static final String SETTING = "MUSTER_METRICS_TOKEN";
  static final MediaType TEXT = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

  private static final String AUTHORISED_BY = "Authorization";
  private static final int SHORTEST = 20;

  private final Figures figures;
  private final byte[] wanted;

  /// Begins with the token that is asked for.
  ///
  /// @param token empty when no collector is let in
  FiguresToken(Figures figures, String token) {
    this.figures = figures;
    wanted = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    if (!token.isEmpty() && token.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "%s must have %d characters or more".formatted(SETTING, SHORTEST));
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals("/metrics") || request.getHeader(AUTHORISED_BY) == null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var shown = request.getHeader(AUTHORISED_BY).getBytes(StandardCharsets.UTF_8);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    if (wanted.length >= SHORTEST && MessageDigest.isEqual(shown, wanted)) {
      response.setContentType(TEXT.toString());
      response.getOutputStream().write(figures.text().getBytes(StandardCharsets.UTF_8));
    } else {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }
}
