package uk.muster.reports.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One piece of a line.
public sealed interface Inline {
  /// As plain text; a note stays out of it.
  String plain();

  /// This piece, and what stands in its note.
  default Stream<Inline> withInner() {
    return this instanceof Note(var text)
        ? text.stream().flatMap(Inline::withInner)
        : Stream.of(this);
  }

  /// Words of the author.
  record Words(String plain) implements Inline {}

  /// Words that the author stresses.
  record Stressed(String plain) implements Inline {}

  /// Words or a figure from the record.
  record Said(String plain, Basis basis) implements Inline {}

  /// A footnote, called where it stands.
  record Note(List<Inline> text) implements Inline {
    public Note {
      text = List.copyOf(text);
    }

    @Override
    public String plain() {
      return "";
    }
  }

  /// Several pieces as plain text.
  static String plain(List<Inline> line) {
    return line.stream().map(Inline::plain).collect(Collectors.joining());
  }

  static List<Inline> words(String words) {
    return List.of(new Words(words));
  }
}
