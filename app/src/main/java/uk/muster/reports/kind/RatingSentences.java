package uk.muster.reports.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;

/// How a force rates itself, as sentences.
final class RatingSentences {
  static final String NO_RATING = "none";

  private RatingSentences() {}

  /// On a threat as a whole: what is rated, then what is not, then how far the assessment is.
  ///
  /// @param ratings by what is rated, in small letters, in the order of saying
  static Block of(Map<String, Inline.Said> ratings, String state) {
    var rated =
        ratings.entrySet().stream()
            .filter(one -> !one.getValue().plain().equals(NO_RATING))
            .toList();
    var missing =
        ratings.entrySet().stream()
            .filter(one -> one.getValue().plain().equals(NO_RATING))
            .map(Map.Entry::getKey)
            .toList();
    if (rated.isEmpty()) {
      return nothing();
    }
    var text = new ArrayList<Inline>();
    for (int i = 0; i < rated.size(); i++) {
      text.add(
          new Inline.Words(
              i == 0
                  ? "Out of 4, the force rates itself "
                  : i == rated.size() - 1 ? " and " : ", "));
      text.add(rated.get(i).getValue());
      text.add(new Inline.Words(" for " + rated.get(i).getKey()));
    }
    text.add(
        new Inline.Words(
            "."
                + (missing.isEmpty() ? "" : " It gives no rating for " + list(missing) + ".")
                + " "
                + state(state)));
    return new Block.Paragraph(text);
  }

  /// On one of the four Cs.
  static Block of(String c, Inline.Said rating, String state) {
    return rating.plain().equals(NO_RATING)
        ? nothing()
        : new Block.Paragraph(
            List.of(
                new Inline.Words("The force rates its " + c + " "),
                rating,
                new Inline.Words(" out of 4. " + state(state))));
  }

  static Block nothing() {
    return Block.Paragraph.of("The force has submitted no rating of this.");
  }

  private static String state(String state) {
    return "Its assessment is %s.".formatted(state);
  }

  /// "a", "a and b", "a, b and c".
  static String list(List<String> words) {
    return words.size() < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
