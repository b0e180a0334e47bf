package uk.muster.reports.model;

import java.util.List;
import java.util.stream.Stream;
import uk.muster.shared.Classification;

/// A document.
public record Report(Cover cover, List<Section> sections) {
  public Report {
    sections = List.copyOf(sections);
  }

  /// The same, bearing this as well.
  public Report atLeast(Classification other) {
    return new Report(cover.bearing(cover.classification().and(other)), sections);
  }

  /// Every section, in the order of reading.
  public Stream<Section> everySection() {
    return sections.stream().flatMap(Section::withInner);
  }

  /// Every block, in the order of reading.
  public Stream<Block> everyBlock() {
    return everySection().flatMap(section -> section.blocks().stream());
  }

  /// Everything that was said from the record, in the order of reading.
  public Stream<Inline.Said> said() {
    var front = cover.lines().stream().flatMap(line -> line.value().stream());
    return Stream.concat(front, everyBlock().flatMap(Block::inlines))
        .flatMap(Inline::withInner)
        .<Inline.Said>mapMulti((inline, into) -> {
          if (inline instanceof Inline.Said said) {
            into.accept(said);
          }
        });
  }
}
