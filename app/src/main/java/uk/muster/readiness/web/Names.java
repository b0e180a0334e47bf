package uk.muster.readiness.web;

import uk.muster.reference.Force;

/// The names of forces as headings and tables write them.
public final class Names {
  private Names() {}

  /// "Leicestershire" for "Leicestershire Police".
  public static String shortName(Force force) {
    return force
        .name()
        .replaceFirst(" (Police|Constabulary|Police Service)$", "")
        .replaceFirst(" Police Service$", "");
  }

  /// A text as part of an address.
  public static String inPath(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
