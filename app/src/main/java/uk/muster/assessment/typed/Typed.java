package uk.muster.assessment.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What an account has typed for one question and not saved.
///
/// @param fields the fields of the form, by name
/// @param basedOn the version of the answer that the form showed; 0 for none
/// @param tab which window of the browser it was typed in; empty where nobody said
public record Typed(Map<String, List<String>> fields, int basedOn, String tab, Instant at) {
  public Typed {
    fields = Map.copyOf(fields);
  }
}
