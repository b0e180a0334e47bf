package uk.muster.risks.scheme;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One version of a scoring table of a force.
///
/// @param table the code of the table
/// @param values by the keys of the lines; none when the force took Muster's table again
public record TableVersion(String table, Own own, Map<String, String> values) {
  public TableVersion {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// Whether the force took Muster's table again.
  public boolean isBack() {
    return values.isEmpty();
  }
}
