package uk.muster.assessment.framework.text;

import java.util.List;
import uk.muster.assessment.framework.Mapping;

/// What became of reading the text of a mapping.
public sealed interface ReadMapping {
  record Read(Mapping mapping) implements ReadMapping {}

  /// It cannot be used, and here is everything that is wrong with it.
  record Faulty(List<FrameworkFault> faults) implements ReadMapping {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
