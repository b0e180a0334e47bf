package uk.muster.assessment.framework;

import java.util.List;
import uk.muster.assessment.framework.text.FrameworkFault;

/// What became of an attempt to write a framework.
public sealed interface FrameworkOutcome {
  /// It is kept.
  ///
  /// @param edit the number to send along with the next change of the draft
  record Saved(Framework framework, int edit) implements FrameworkOutcome {}

  /// It cannot be kept as it is.
  record Faulty(List<FrameworkFault> faults) implements FrameworkOutcome {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /// There is such a version already; a change is a new version.
  record Taken(String code, int version) implements FrameworkOutcome {}

  /// Somebody else changed the draft meanwhile; nothing was saved.
  ///
  /// @param now how it stands
  record Changed(Framework now, int edit) implements FrameworkOutcome {}

  /// It is not in the state that this needs.
  ///
  /// @param status in which it is
  record WrongState(String status) implements FrameworkOutcome {}
}
