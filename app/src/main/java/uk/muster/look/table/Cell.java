package uk.muster.look.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.shared.Period;

/// One cell: words or a number, perhaps a link, a state or tags. It is never empty: what does not
/// apply is a dash.
///
/// @param inFile what a file holds instead of the words: a plain number, an ISO 8601 day
public record Cell(String text, String href, Optional<State> state, List<Tag> tags, String inFile) {
  private static final int LONG_WORD = 32;

  public Cell {
    text = text.isBlank() && tags.isEmpty() ? "–" : text;
    tags = List.copyOf(tags);
  }

  public static Cell of(String text) {
    return link(text, "");
  }

  public static Cell of(long number) {
    return link(number, "");
  }

  /// A day; the last day of what has no end is open, and nothing in a file.
  public static Cell day(LocalDate day) {
    return day.equals(Period.OPEN)
        ? new Cell("open", "", Optional.empty(), List.of(), "")
        : new Cell(Words.shortDateYear(day), "", Optional.empty(), List.of(), day.toString());
  }

  public static Cell link(String text, String href) {
    return new Cell(text, href, Optional.empty(), List.of(), text);
  }

  /// A number that leads to what it counts; without an address it is plain.
  public static Cell link(long number, String href) {
    return new Cell(Words.number(number), href, Optional.empty(), List.of(), Long.toString(number));
  }

  public static Cell state(State state, String text) {
    return new Cell(text, "", Optional.of(state), List.of(), text);
  }

  public static Cell tag(Tag tag) {
    return of("").tagged(tag);
  }

  public Cell tagged(Tag tag) {
    var more = Stream.concat(tags.stream(), Stream.of(tag)).toList();
    return new Cell(text.equals("–") ? "" : text, href, state, more, inFile);
  }

  /// True when a word in it is so long that it must be broken.
  public boolean isLong() {
    return Stream.of(text.split("\\s+", -1)).anyMatch(word -> word.length() > LONG_WORD);
  }

  /// What a file says instead of marks and frames.
  String plain() {
    var words = tags.stream().map(Tag::text).collect(Collectors.joining(", "));
    return words.isEmpty() ? inFile : inFile.isEmpty() ? words : inFile + " (" + words + ")";
  }
}
