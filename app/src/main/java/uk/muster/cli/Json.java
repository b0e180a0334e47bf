package uk.muster.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Answers as JSON: dates as ISO 8601 text, `short` for what Java cannot name so.
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addMixIn(FormableAnswer.Limit.class, NamedShort.class)
          .build();

  private Json() {}

  private interface NamedShort {
    @JsonProperty("short")
    int shortBy();
  }

  public static String text(Object answer) {
    return MAPPER.writeValueAsString(answer);
  }
}
