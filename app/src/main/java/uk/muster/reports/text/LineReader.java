package uk.muster.reports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import uk.muster.reports.model.Inline;

/// Reads one paragraph: words, `*stressed words*`, `{field}`, `[words]{L012 L013}` for facts of a
/// worked case, and `^[a footnote]`.
///
/// @param number of its first line
/// @param troubles told of each field that has no figure to say
/// @param depth how many brackets it stands in
record LineReader(Parts parts, int number, Consumer<AuthorText.Trouble> troubles, int depth) {
  private static final int DEEPEST = 8;
  private static final Pattern FACTS = Pattern.compile("[LW]\\d{3}( [LW]\\d{3})*");

  LineReader(Parts parts, int number, Consumer<AuthorText.Trouble> troubles) {
    this(parts, number, troubles, 0);
  }

  List<Inline> read(String line) {
    if (depth > DEEPEST) {
      throw refused("brackets stand in brackets more than %d deep".formatted(DEEPEST));
    }
    var found = new ArrayList<Inline>();
    var words = new StringBuilder();
    var here = new LineReader(parts, number, troubles, depth + 1);
    int before = 0;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      here = here.past(line, before, at);
      before = at;
      if (c == '\\' && at + 1 < line.length()) {
        words.append(line.charAt(at + 1));
        at += 2;
      } else if (c == '^' && line.startsWith("^[", at)) {
        int end = here.closing(line, at + 1, '[', ']');
        end(words, found);
        found.add(here.note(line.substring(at + 2, end)));
        at = end + 1;
      } else if (c == '[') {
        int end = here.closing(line, at, '[', ']');
        int last = line.startsWith("{", end + 1) ? line.indexOf('}', end) : -1;
        if (last < 0) {
          throw here.refused("after ] there must stand {facts}; write \\[ for a bracket");
        }
        end(words, found);
        found.addAll(here.facts(line.substring(at + 1, end), line.substring(end + 2, last)));
        at = last + 1;
      } else if (c == '{') {
        int end = here.closing(line, at, '{', '}');
        end(words, found);
        found.add(here.field(line.substring(at + 1, end)));
        at = end + 1;
      } else if (c == '*') {
        int end = here.stressedTo(line, at);
        end(words, found);
        here.read(line.substring(at + 1, end)).stream()
            .map(LineReader::stressed)
            .forEach(found::add);
        at = end + 1;
      } else {
        words.append(c == '\n' ? ' ' : c);
        at++;
      }
    }
    end(words, found);
    return found;
  }

  /// The same further on, in the line in which it then is.
  private LineReader past(String line, int from, int to) {
    int lines = (int) line.substring(from, to).chars().filter(c -> c == '\n').count();
    return lines == 0 ? this : new LineReader(parts, number + lines, troubles, depth);
  }

  private Inline.Note note(String inside) {
    var text = read(inside);
    if (text.stream().anyMatch(Inline.Note.class::isInstance)) {
      throw refused("a footnote cannot stand in a footnote");
    }
    return new Inline.Note(text);
  }

  private TextRefused refused(String why) {
    return new TextRefused(number, why);
  }

  private Inline.Said field(String written) {
    var name = written.strip().replaceAll("\\s+", " ");
    var answer =
        parts
            .answer(name)
            .orElseThrow(() ->
                TextRefused.unknown(
                    number, "field {%s}".formatted(name), plain(name), parts.fields()));
    if (!answer.trouble().isEmpty()) {
      troubles.accept(new AuthorText.Trouble(number, name, answer.trouble()));
    }
    return answer.said();
  }

  private static String plain(String name) {
    return name.replaceFirst("^" + FigureField.BEGINS, "")
        .replaceFirst("( on \\S+)?( of \\S+)?$", "")
        .strip();
  }

  private static Inline stressed(Inline inline) {
    return inline instanceof Inline.Words(var words) ? new Inline.Stressed(words) : inline;
  }

  private List<Inline> facts(String inside, String facts) {
    if (!FACTS.matcher(facts).matches()) {
      throw refused("{%s} are not numbers of facts".formatted(facts));
    }
    var first = List.of(facts.split(" "));
    return read(inside).stream()
        .<Inline>map(inline ->
            switch (inline) {
              case Inline.Words(var words) ->
                  parts
                      .fact(words, first)
                      .orElseThrow(() -> refused("there are no facts {%s}".formatted(facts)));
              case Inline.Said(var words, var basis) -> new Inline.Said(words, basis.saying(first));
              case Inline.Stressed stressed -> stressed;
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
    throw refused("%c is not closed".formatted(open));
  }

  private int stressedTo(String line, int from) {
    int end = from + 1;
    while (end < line.length() && line.charAt(end) != '*') {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    if (end >= line.length()) {
      throw refused("* is not closed; write \\* for a star");
    }
    return end;
  }

  private static void end(StringBuilder words, List<Inline> found) {
    if (!words.isEmpty()) {
      found.add(new Inline.Words(words.toString()));
      words.setLength(0);
    }
  }
}
