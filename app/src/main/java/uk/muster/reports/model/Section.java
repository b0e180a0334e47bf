package uk.muster.reports.model;

import java.util.List;
import java.util.stream.Stream;

/// A section under its heading.
///
/// @param language of the heading, as HTML writes it
public record Section(String heading, String language, List<Block> blocks, List<Section> sections) {
  public static final String ENGLISH = "en-GB";

  public Section {
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  public static Section of(String heading, List<Block> blocks) {
    return new Section(heading, ENGLISH, blocks, List.of());
  }

  public Section with(List<Section> inner) {
    return new Section(heading, language, blocks, inner);
  }

  public Stream<Section> withInner() {
    return Stream.concat(Stream.of(this), sections.stream().flatMap(Section::withInner));
  }
}
