package uk.muster.site.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives each request an identifier of its own, which stands in the answer's header, in every line
/// of the log and on every error page, and puts the safe headers on the answer before anybody else
/// can fail. An identifier that a request brings is not taken: it could be a line of its own.
public final class EveryAnswer extends OncePerRequestFilter {
  /// The attribute of the request, and the word of the log.
  public static final String REQUEST = "request";

  static final String HEADER = "X-Request-Id";
  private static final int BYTES = 8;

  private final SecureRandom chance = new SecureRandom();

  /// What the server refused before any filter saw it comes here only as an error.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private String made() {
    var bytes = new byte[BYTES];
    chance.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var id = request.getAttribute(REQUEST) instanceof String known ? known : made();
    request.setAttribute(REQUEST, id);
    response.setHeader(HEADER, id);
    SafeHeaders.ALL.forEach(response::setHeader);
    MDC.put(REQUEST, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(REQUEST);
    }
  }
}
