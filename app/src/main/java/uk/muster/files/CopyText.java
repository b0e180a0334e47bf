package uk.muster.files;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.shared.Period;

/// Rows in the text format of PostgreSQL's `COPY`, gathered until worth sending.
public final class CopyText {
  private static final int WORTH_SENDING = 1 << 16;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final StringBuilder text = new StringBuilder(WORTH_SENDING + 4096);

  public boolean worthSending() {
    return text.length() >= WORTH_SENDING;
  }

  public byte[] take() {
    var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    text.setLength(0);
    return bytes;
  }

  /// Adds a good row: its line, its force, then its values; no fault.
  ///
  /// @param following what is told of the next row, or empty for nothing
  public void good(Row.Good row, String force, String following) {
    text.append(row.line()).append('\t');
    escape(force);
    for (var i = 0; i < row.values().size(); i++) {
      if (!row.shape().columns().get(i).name().equals("force")) {
        text.append('\t');
        value(row.values().get(i));
      }
    }
    text.append("\t\\N\t\\N\t\\N\t\\N\t\\N\t").append(following.isEmpty() ? "\\N" : following);
    text.append('\n');
  }

  /// Adds a bad row: its line and force, no values, then its fault.
  ///
  /// @param force the force whose row it is, or empty when it cannot be placed
  public void bad(
      long line, String force, int otherColumns, Fault fault, Map<String, String> cells) {
    text.append(line).append('\t');
    if (force.isEmpty()) {
      text.append("\\N");
    } else {
      escape(force);
    }
    text.repeat("\t\\N", otherColumns);
    for (var part :
        new String[] {
          fault.column(), fault.value(), fault.code(), fault.words(), JSON.writeValueAsString(cells)
        }) {
      text.append('\t');
      escape(part.replace("\\u0000", "\\u2400"));
    }
    text.append("\t\\N\n");
  }

  /// The cells of a good row as they would stand in a file.
  public static Map<String, String> cells(Row.Good row) {
    return row.shape().columns().stream()
        .collect(
            Collectors.toMap(
                column -> column.name(),
                column -> {
                  var value = row.value(column.name());
                  return value.equals(Period.OPEN) || value.equals(Fields.NOT_STATED)
                      ? ""
                      : value.toString();
                }));
  }

  private void value(Object value) {
    switch (value) {
      case String s -> escape(s);
      case LocalDate day -> text.append(day.equals(Period.OPEN) ? "infinity" : day.toString());
      case Instant at -> text.append(at.equals(Instant.MAX) ? "infinity" : at.toString());
      case Optional<?> _ -> text.append("\\N");
      default -> escape(value.toString());
    }
  }

  private void escape(String part) {
    for (var i = 0; i < part.length(); i++) {
      var c = part.charAt(i);
      switch (c) {
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\\' -> text.append("\\\\");
        case '\0' -> text.append('\u2400');
        default -> text.append(c);
      }
    }
  }
}
