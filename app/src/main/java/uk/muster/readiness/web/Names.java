package uk.muster.readiness.web;

import uk.muster.reference.Force;

/// The names of forces as headings and tables write them.
public final class Names {
  private Names() {}

  /// "Leicestershire" for "Leicestershire Police".
  public static String shortName(Force force) {
    return force.name()
        .replaceFirst(" (Police|Constabulary|Police Service)$", "")
        .replaceFirst(" Police Service$", "");
  }
}
