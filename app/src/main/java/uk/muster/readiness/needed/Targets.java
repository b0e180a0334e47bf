package uk.muster.readiness.needed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.readiness.Question;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// The capability targets that a force has decided: where the number of units it needs comes from.
@Service
@Transactional(readOnly = true)
public class Targets {
  /// The kind of record, which `risks` declares.
  static final String KIND = "capability-targets";

  private static final int MOST = 20;

  private final Registers registers;

  Targets(Registers registers) {
    this.registers = registers;
  }

  /// The targets for the unit type on the day; empty for whoever may not read risks of the force.
  public Optional<List<Entry>> behind(Actor actor, Question question) {
    if (!actor.can(Right.READ_RISKS, question.force())) {
      return Optional.empty();
    }
    var asked =
        EntryQuestion.on(question.on())
            .of(question.force())
            .holding(Map.of("unit_type", question.unitType()))
            .atMost(MOST);
    return Optional.of(registers.list(actor, KIND, asked).entries());
  }
}
