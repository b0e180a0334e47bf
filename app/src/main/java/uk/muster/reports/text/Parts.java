package uk.muster.reports.text;

import java.util.Collection;
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

  /// The same with what is amiss with it, for a text whose author is to be told.
  default Optional<Answer> answer(String name) {
    return field(name).map(Answer::good);
  }

  /// Every name of a field, to tell those that are near to one that there is not.
  default Collection<String> fields() {
    return List.of();
  }

  /// Words that say these facts of a worked case; empty when there are no such facts.
  default Optional<Inline.Said> fact(String words, List<String> facts) {
    return Optional.empty();
  }

  /// Blocks and sections that are made from the record; empty when there is no such part.
  Optional<Made> part(String name);

  /// Every name of a part.
  default Collection<String> parts() {
    return List.of();
  }

  /// What a field says.
  ///
  /// @param trouble why it says no figure; empty when it does
  record Answer(Inline.Said said, String trouble) {
    public static Answer good(Inline.Said said) {
      return new Answer(said, "");
    }
  }

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
