package uk.muster.assessment.typed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What an account has typed for one question and not saved.
///
/// @param fields the fields of the form, by name
/// @param basedOn the version of the answer that the form showed; 0 for none, less for one of an
///   earlier version of the assessment
/// @param window where it was typed
public record Typed(Map<String, List<String>> fields, int basedOn, Window window, Instant at) {
  /// How many characters are kept of one form, with the names of its fields.
  public static final int MOST = 300_000;

  public Typed {
    fields = Map.copyOf(fields);
  }

  public String tab() {
    return window.tab();
  }

  /// The fields as they are kept.
  String json() {
    return JsonMapper.shared().writeValueAsString(fields);
  }

  /// How many characters are to be kept.
  public int length() {
    return json().length();
  }

  /// The same, typed for an earlier version of the assessment than is answered now.
  Typed ofEarlierVersion() {
    return new Typed(fields, -1, window, at);
  }
}
