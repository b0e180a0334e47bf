package uk.muster.site.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.muster.access.posts.KeptElsewhere;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// Who sees an entry of a register, as the row policies of the registers have it. A test compares
/// the two for every role.
@Component
class EntrySight implements KeptElsewhere {
  /// Whoever has one of these rights belongs to the force itself.
  private static final Set<Right> OWN =
      Set.of(Right.CHANGE_CAPABILITY, Right.READ_PEOPLE, Right.READ_EQUIPMENT, Right.CHANGE_RISKS);

  private final Register register;
  private final Registers registers;
  private final Clock clock;

  EntrySight(Register register, Registers registers, Clock clock) {
    this.register = register;
    this.registers = registers;
    this.clock = clock;
  }

  /// Only who reads the register or the audit may know of its entries.
  @Override
  public Optional<Opening> opening(Actor actor, ForceId force, String subject) {
    var cut = subject.indexOf('/');
    var kind = cut < 0 ? Optional.<Kind>empty() : register.find(subject.substring(0, cut));
    return kind.filter(one -> actor.can(one.read(), force) || actor.can(Right.READ_AUDIT, force))
        .map(one -> opening(one, force, subject.substring(cut + 1).split(",", 2)[0]));
  }

  private Opening opening(Kind kind, ForceId force, String code) {
    var reader = Actor.system("who can see", Set.of(force));
    var marking =
        registers
            .find(reader, kind.code(), force, code, LocalDate.now(clock))
            .map(entry -> entry.marking())
            .orElse(kind.usual());
    return new Opening(
        kind.read(),
        seat -> sees(seat, kind, force, marking),
        kind.inNeed() ? "Of these, only who is named as needing to know of it." : "");
  }

  private static boolean sees(Actor seat, Kind kind, ForceId force, Marking marking) {
    return seat.ceiling().covers(marking)
        && (marking == Marking.OFFICIAL
            || kind.read() == Right.READ_EQUIPMENT
            || OWN.stream().anyMatch(right -> seat.can(right, force)));
  }
}
