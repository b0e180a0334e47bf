package uk.muster.reports.text;

import java.util.List;
import java.util.Optional;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.reports.model.Section;

/// What a text can ask for by name: a field is a query, so it says what the record says when the
/// document is made.
public interface Parts {
  /// A figure or a few words; empty when there is no such field.
  Optional<Inline.Said> field(String name);

  /// Words that say these facts of a worked case.
  default Inline.Said fact(String words, List<String> facts) {
    throw new IllegalArgumentException("facts (%s) are only for worked cases".formatted(facts));
  }

  /// Blocks and sections that are made from the record; empty when there is no such part.
  Optional<Made> part(String name);

  /// What one part becomes.
  record Made(List<Block> blocks, List<Section> sections) {
    public Made {
      blocks = List.copyOf(blocks);
      sections = List.copyOf(sections);
    }

    public static Made of(Block... blocks) {
      return new Made(List.of(blocks), List.of());
    }

    public static Made of(List<Block> blocks) {
      return new Made(blocks, List.of());
    }
  }
}
