package uk.muster.inspection.sample;

import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Takes samples of a force's registers, as far as the actor may read them. Each look is recorded.
@Service
public class Sampling {
  /// How many are shown at most.
  public static final int MOST = 100;

  private final Registers registers;
  private final ApplicationEventPublisher events;

  Sampling(Registers registers, ApplicationEventPublisher events) {
    this.registers = registers;
    this.events = events;
  }

  /// The sample that a seed gives of a register on a day.
  ///
  /// @param reason why it is looked at; it goes on record
  @Transactional
  public Sample take(
      Actor actor, ForceId force, String kind, int size, long seed, String reason, LocalDate on) {
    actor.require(Right.READ_INSPECTIONS, force);
    actor.require(registers.kind(actor, kind).read(), force);
    if (size < 1 || size > MOST || reason.isBlank()) {
      throw new IllegalArgumentException(
          "size (%d) must be 1 to %d, and reason (%s) must be given".formatted(size, MOST, reason));
    }
    var all = registers.all(actor, kind, EntryQuestion.on(on).of(force));
    var sample = Sample.of(kind, seed, size, all);
    events.publishEvent(SampleTaken.of(actor, force, sample, reason));
    return sample;
  }
}
