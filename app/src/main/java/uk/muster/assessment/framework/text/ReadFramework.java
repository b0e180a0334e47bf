package uk.muster.assessment.framework.text;

import java.util.List;
import uk.muster.assessment.framework.Framework;

/// What became of reading a text.
public sealed interface ReadFramework {
  /// It holds this framework, as a draft.
  record Read(Framework framework) implements ReadFramework {}

  /// It cannot be used, and here is everything that is wrong with it.
  record Faulty(List<FrameworkFault> faults) implements ReadFramework {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }
}
