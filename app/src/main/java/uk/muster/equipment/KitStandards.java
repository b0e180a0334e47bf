package uk.muster.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
/// which forces they are leaves it only for those whose equipment the actor may read.
@Service
public class KitStandards {
  private static final int MOST = 1000;

  private final Registers registers;
  private final Clock clock;

  KitStandards(Registers registers, Clock clock) {
    this.registers = registers;
    this.clock = clock;
  }

  /// How many forces use a standard for a thing.
  ///
  /// @param vehicleKind of vehicles, or empty
  /// @param category of kit, or empty
  /// @param standard its national reference, or what the force calls it
  /// @param named those of them whose equipment the actor may read
  public record Used(
      String vehicleKind, String category, String standard, int forces, List<ForceId> named) {
    public Used {
      named = List.copyOf(named);
    }
  }

  /// What is used by the forces whose counts the actor may read.
  public List<Used> used(Actor actor) {
    actor.require(Right.READ_COUNTS);
    var users = new LinkedHashMap<List<String>, List<ForceId>>();
    for (var force : actor.forcesWith(Right.READ_COUNTS).stream().sorted().toList()) {
      for (var one : standards(force)) {
        var forces = users.computeIfAbsent(key(one), _ -> new ArrayList<>());
        if (!forces.contains(force)) {
          forces.add(force);
        }
      }
    }
    return users.entrySet().stream()
        .map(use ->
            new Used(
                use.getKey().get(0),
                use.getKey().get(1),
                use.getKey().get(2),
                use.getValue().size(),
                use.getValue().stream()
                    .filter(force -> actor.can(Right.READ_EQUIPMENT, force))
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

  private static List<String> key(Entry standard) {
    var reference = standard.text("national_reference");
    var vehicles = standard.text("covers").equals("vehicle");
    return List.of(
        vehicles ? standard.text("vehicle_kind") : "",
        vehicles && !standard.text("vehicle_kind").isEmpty() ? "" : standard.text("category"),
        reference.isEmpty() ? standard.text("name") : reference);
  }
}
