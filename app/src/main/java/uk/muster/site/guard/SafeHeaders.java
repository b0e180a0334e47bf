package uk.muster.site.guard;

import java.util.Map;

/// What every answer tells the browser, whoever gives it: a page, a file, a filter or the server
/// itself before anything else was asked.
public final class SafeHeaders {
  /// Everything is ours, nothing is inline.
  public static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy", CONTENT_POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin");

  private SafeHeaders() {}
}
