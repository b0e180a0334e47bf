package uk.muster.equipment.replacement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// The plan by which a force replaces its vehicles, year by year.
@Service
@Transactional(readOnly = true)
public class ReplacementPlans {
  private static final String KIND = "vehicle-replacements";

  private final Registers registers;

  ReplacementPlans(Registers registers) {
    this.registers = registers;
  }

  /// The years of the plan as it stands on a day, with the marking of all that is in it.
  public record Plan(List<ReplacementYear> years, Classification classification) {
    public Plan {
      years = List.copyOf(years);
    }
  }

  /// The plan of a force.
  public Plan plan(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_EQUIPMENT, force);
    var question = EntryQuestion.on(on).of(force);
    return new Plan(
        ReplacementYear.of(registers.all(actor, KIND, question)),
        registers.classification(actor, KIND, question));
  }
}
