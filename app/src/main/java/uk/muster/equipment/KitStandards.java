package uk.muster.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.Registers;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Which standards the forces use for the same thing. Whoever may read counts is told how many
/// forces use which; each force's register is then read by Muster itself, for that force only, and
/// which forces they are leaves it only as [NamingForces] lets it.
@Service
public class KitStandards {
  private static final int MOST = 1000;

  private final Registers registers;
  private final Clock clock;

  KitStandards(Registers registers, Clock clock) {
    this.registers = registers;
    this.clock = clock;
  }

  /// What of the equipment is compared.
  public enum Subject {
    /// Vehicles of a kind of the catalogue, by the standard that they are checked by.
    VEHICLES,
    /// Vehicles of no such kind, by what they are for.
    OTHER_VEHICLES,
    /// Kit, by the reference that every force names it by.
    KIT,
    /// How often what has this reference is checked.
    CHECKS
  }

  /// How many forces have the same of a thing.
  ///
  /// @param of the code of a kind of vehicle or of a purpose, or a national reference
  /// @param named those of them that the actor may be told of
  public record Used(Subject subject, String of, String words, int forces, List<ForceId> named) {
    public Used {
      named = List.copyOf(named);
    }
  }

  /// What is used by the forces whose counts the actor may read.
  public List<Used> used(Actor actor) {
    actor.require(Right.READ_COUNTS);
    var byForce = new LinkedHashMap<ForceId, List<Entry>>();
    for (var force : actor.forcesWith(Right.READ_COUNTS).stream().sorted().toList()) {
      byForce.put(force, standards(force));
    }
    return StandardsUsed.of(byForce).stream()
        .map(use ->
            new Used(
                use.thing().subject(),
                use.thing().of(),
                use.words(),
                use.forces().size(),
                use.forces().entrySet().stream()
                    .filter(one -> NamingForces.isNamed(actor, one.getKey(), one.getValue()))
                    .map(Map.Entry::getKey)
                    .toList()))
        .toList();
  }

  private List<Entry> standards(ForceId force) {
    return registers
        .list(
            Actor.system("consistency", Set.of(force)),
            "kit-standards",
            EntryQuestion.on(LocalDate.now(clock)).of(force).atMost(MOST))
        .entries();
  }
}
