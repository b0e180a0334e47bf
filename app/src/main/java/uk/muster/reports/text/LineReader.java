package uk.muster.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.muster.reports.model.Inline;

/// Reads one line: words, `{field}`, `[words]{L012 L013}` for facts of a worked case, and `^[a
/// footnote]`.
record LineReader(Parts parts, int number) {
  private static final Pattern FACTS = Pattern.compile("[LW]\\d{3}( [LW]\\d{3})*");

  List<Inline> read(String line) {
    var found = new ArrayList<Inline>();
    var words = new StringBuilder();
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (c == '\\' && at + 1 < line.length()) {
        words.append(line.charAt(at + 1));
        at += 2;
      } else if (c == '^' && line.startsWith("^[", at)) {
        int end = closing(line, at + 1, '[', ']');
        end(words, found);
        found.add(new Inline.Note(read(line.substring(at + 2, end))));
        at = end + 1;
      } else if (c == '[') {
        int end = closing(line, at, '[', ']');
        int last = line.startsWith("{", end + 1) ? line.indexOf('}', end) : -1;
        if (last < 0) {
          throw new TextRefused(
              number, "after ] there must stand {facts}; write \\[ for a bracket");
        }
        end(words, found);
        found.addAll(facts(line.substring(at + 1, end), line.substring(end + 2, last)));
        at = last + 1;
      } else if (c == '{') {
        int end = closing(line, at, '{', '}');
        end(words, found);
        found.add(field(line.substring(at + 1, end)));
        at = end + 1;
      } else {
        words.append(c);
        at++;
      }
    }
    end(words, found);
    return found;
  }

  private Inline.Said field(String name) {
    return parts
        .field(name)
        .orElseThrow(() -> new TextRefused(number, "there is no field {%s}".formatted(name)));
  }

  private List<Inline> facts(String inside, String facts) {
    if (!FACTS.matcher(facts).matches()) {
      throw new TextRefused(number, "{%s} are not numbers of facts".formatted(facts));
    }
    var first = List.of(facts.split(" "));
    return read(inside).stream()
        .<Inline>map(inline ->
            switch (inline) {
              case Inline.Words(var words) -> parts.fact(words, first);
              case Inline.Said(var words, var basis) -> new Inline.Said(words, basis.saying(first));
              case Inline.Note note -> note;
            })
        .toList();
  }

  private int closing(String line, int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i;
      }
    }
    throw new TextRefused(number, "%c is not closed".formatted(open));
  }

  private static void end(StringBuilder words, List<Inline> found) {
    if (!words.isEmpty()) {
      found.add(new Inline.Words(words.toString()));
      words.setLength(0);
    }
  }
}
