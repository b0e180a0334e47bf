package uk.muster.reports.record;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Makes a sentence of a pattern: `{field}` is the words of a field; `[…]` stands only when every
/// field in it has words; `[state=planned: …]` only when the field holds that text; `{field#unit|
/// units}` is a number with its noun.
final class Sentence {
  private static final Pattern OPTIONAL = Pattern.compile("\\[(?:([a-z_]+)=([a-z-]+):)?([^\\]]*)]");
  private static final Pattern FIELD = Pattern.compile("\\{([a-z_]+)(?:#([^|}]*)\\|([^}]*))?}");

  private static final String DOUBLED = "(?<!\\.)\\.\\.(?!\\.)";

  private Sentence() {}

  /// @param shown the words of a field; empty when nothing was given
  /// @param raw the text of a field as it is kept
  static String say(String pattern, UnaryOperator<String> shown, UnaryOperator<String> raw) {
    var text =
        OPTIONAL
            .matcher(pattern)
            .replaceAll(found -> {
              var inside = found.group(3);
              var stands =
                  found.group(1) == null
                      ? FIELD
                          .matcher(inside)
                          .results()
                          .noneMatch(f -> shown.apply(f.group(1)).isEmpty())
                      : raw.apply(found.group(1)).equals(found.group(2));
              return stands ? java.util.regex.Matcher.quoteReplacement(inside) : "";
            });
    var said =
        FIELD
            .matcher(text)
            .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(words(found, shown)))
            .strip();
    return said.isEmpty() ? "" : Plainly.closed(Plainly.sentence(said)).replaceAll(DOUBLED, ".");
  }

  private static String words(MatchResult found, UnaryOperator<String> shown) {
    var words = inside(shown.apply(found.group(1)));
    if (found.group(2) == null) {
      return words;
    }
    return words.matches("\\d{1,9}")
        ? Plainly.count(Long.parseLong(words), found.group(2), found.group(3))
        : words;
  }

  /// Several as "a, b and c"; a first letter that only the list of choices made large is small.
  private static String inside(String words) {
    var parts = List.of(words.split(";\\s*", -1));
    var last = parts.getLast();
    return parts.size() == 1
        ? words
        : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + last;
  }
}
