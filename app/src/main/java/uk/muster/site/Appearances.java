package uk.muster.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import uk.muster.shared.Appearance;

/// How the person at this browser wants pages: kept in a cookie, so that the sign-in page knows it
/// too. It says nothing about the person but that.
final class Appearances {
  private static final String COOKIE = "muster-appearance";
  private static final Duration A_YEAR = Duration.ofDays(365);

  private Appearances() {}

  static Appearance of(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .findFirst()
        .map(Cookie::getValue)
        .map(Appearance::of)
        .orElse(Appearance.USUAL);
  }

  static String cookie(Appearance appearance, boolean secure) {
    return ResponseCookie.from(COOKIE, appearance.kept())
        .path("/")
        .httpOnly(true)
        .secure(secure)
        .sameSite("Lax")
        .maxAge(A_YEAR)
        .build()
        .toString();
  }

  /// The path to come back to: of the page itself, or of the page before where this one answers a
  /// form and cannot be asked for again.
  static String here(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) {
      var query = request.getQueryString();
      return WantedPage.own(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
    return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
        .map(Appearances::pathOf)
        .orElse("/");
  }

  private static String pathOf(String address) {
    try {
      var there = URI.create(address);
      var query = there.getRawQuery();
      return WantedPage.own(
          Optional.ofNullable(there.getRawPath()).orElse("/") + (query == null ? "" : "?" + query));
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }
}
