package uk.muster.reports.difference;

import java.util.List;

/// One thing that a document says: a sentence, or a cell of a table.
///
/// @param section the headings that lead to it
/// @param place of a cell: caption, row and column; empty for a sentence
/// @param shape its words with {@link #HERE} where a figure stands
public record Saying(String section, String place, String shape, List<Figure> figures) {
  static final String HERE = "\uFFFC";

  public Saying {
    figures = List.copyOf(figures);
  }

  public boolean isCell() {
    return !place.isEmpty();
  }

  /// Where it stands, whatever it says.
  String where() {
    return section + " / " + place;
  }

  public String words() {
    var words = shape;
    for (var one : figures) {
      words = words.replaceFirst(HERE, java.util.regex.Matcher.quoteReplacement(one.value()));
    }
    return words;
  }
}
