package uk.muster.assessment.framework;

import java.util.List;

/// What became of a mapping that was brought in.
public sealed interface MappingOutcome {
  record Saved(Mapping mapping) implements MappingOutcome {}

  /// It cannot be kept, and here is all that is wrong with it.
  record Faulty(List<String> faults) implements MappingOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// It would lead back to where it began.
  ///
  /// @param chain from the older to the newer
  record Circular(List<String> chain) implements MappingOutcome {
    public Circular {
      chain = List.copyOf(chain);
    }
  }

  /// Somebody else changed it meanwhile.
  record Changed(Mapping.Kept theirs) implements MappingOutcome {}

  /// These two versions are mapped already, and what is kept stays.
  record Taken(String from, String to) implements MappingOutcome {}
}
