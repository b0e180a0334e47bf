package uk.muster.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import uk.muster.Muster;

/// What a typed command ended with.
public record Typed(int code, String out, String err) {
  public static Typed of(Object... words) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code =
        Commands.line(Muster.class)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    return new Typed(code, out.toString(), err.toString());
  }
}
