package uk.muster.inspection.request;

import java.util.List;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;

/// What became of asking all forces.
public sealed interface AskingOutcome {
  /// Every force is asked.
  ///
  /// @param desk those that got a desk-based inspection because the programme had none of them
  record Asked(String code, int forces, List<ForceId> desk) implements AskingOutcome {
    public Asked {
      desk = List.copyOf(desk);
    }
  }

  /// Nobody was asked: this force cannot be.
  record Refused(ForceId force, List<Wrong> faults) implements AskingOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /// Nobody was asked: the last day is over, or there is no force to ask.
  record Pointless(String why) implements AskingOutcome {}
}
