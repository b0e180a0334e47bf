package uk.muster.journeys;

import java.util.List;

/// What answers without a page, or leads on to one.
final class NoPages {
  static final List<String> PATTERNS =
      List.of(
          "/",
          "/control-room",
          "/health",
          "/ready",
          "/metrics",
          "/error",
          "/check-photographs/{force}/{check}/{number}",
          "/evidence/{force}/{code}/versions/{version}",
          "/reports/look/{kind}.txt",
          "/reports/runs/{id}/documents.zip",
          "/sign-in/at/{id}",
          "/assets/**",
          "/**",
          "/webjars/**");

  private NoPages() {}
}
