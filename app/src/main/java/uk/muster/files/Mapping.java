package uk.muster.files;

import java.util.Map;

/// A force's own words, and ours for them.
///
/// @param headings their heading, in small letters with underscores, to our column
/// @param values our column to their value to ours
public record Mapping(Map<String, String> headings, Map<String, Map<String, String>> values) {
  /// Our own words are used.
  public static final Mapping NONE = new Mapping(Map.of(), Map.of());

  public Mapping {
    headings = Map.copyOf(headings);
    values = Map.copyOf(values);
  }

  String heading(String theirs) {
    return headings.getOrDefault(theirs, theirs);
  }

  String value(String column, String theirs) {
    if (values.isEmpty()) {
      return theirs;
    }
    return values.getOrDefault(column, Map.of()).getOrDefault(theirs.strip(), theirs);
  }
}
