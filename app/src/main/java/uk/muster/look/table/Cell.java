package uk.muster.look.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.State;
import uk.muster.look.Words;

/// One cell: words or a number, perhaps a link, a state or tags. It is never empty: what does not
/// apply is a dash.
public record Cell(String text, String href, Optional<State> state, List<Tag> tags) {
  private static final int LONG_WORD = 32;

  public Cell {
    text = text.isBlank() && tags.isEmpty() ? "–" : text;
    tags = List.copyOf(tags);
  }

  public static Cell of(String text) {
    return new Cell(text, "", Optional.empty(), List.of());
  }

  public static Cell of(long number) {
    return of(Words.number(number));
  }

  public static Cell link(String text, String href) {
    return new Cell(text, href, Optional.empty(), List.of());
  }

  public static Cell state(State state, String text) {
    return new Cell(text, "", Optional.of(state), List.of());
  }

  public static Cell tag(Tag tag) {
    return of("").tagged(tag);
  }

  public Cell tagged(Tag tag) {
    var more = Stream.concat(tags.stream(), Stream.of(tag)).toList();
    return new Cell(text.equals("–") ? "" : text, href, state, more);
  }

  /// True when a word in it is so long that it must be broken.
  public boolean isLong() {
    return Stream.of(text.split("\\s+", -1)).anyMatch(word -> word.length() > LONG_WORD);
  }

  /// What a file says instead of marks and frames.
  String plain() {
    var words = tags.stream().map(Tag::text).collect(Collectors.joining(", "));
    return words.isEmpty() ? text : text.isEmpty() ? words : text + " (" + words + ")";
  }
}
