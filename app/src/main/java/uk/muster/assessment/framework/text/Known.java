package uk.muster.assessment.framework.text;

import java.util.Map;
import java.util.Set;

/// The codes that a framework may name. Where a set is empty, anything may be named.
///
/// @param threats the codes of the threats of each edition
public record Known(
    Map<String, Set<String>> threats, Set<String> cs, Set<String> levels, Set<String> indicators) {
  /// What is stored was checked when it came in; a code that has gone since must not hide it.
  public static final Known STORED = new Known(Map.of(), Set.of(), Set.of(), Set.of());
}
