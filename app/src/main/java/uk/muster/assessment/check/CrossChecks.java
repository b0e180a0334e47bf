package uk.muster.assessment.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import uk.muster.assessment.check.CheckedForce.Found;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// The cross-checks of all modules. What is missing is only found by whoever sees everything, so
/// Muster itself looks for one force; the actor is told what he finds as well with his own eyes.
@Service
public class CrossChecks {
  private static final Comparator<Found> GRAVEST_FIRST =
      Comparator.comparing((Found one) -> one.check().severity())
          .thenComparing(one -> one.check().identifier())
          .thenComparing(one -> one.finding().subject());

  private final List<Check.Several> modules;

  CrossChecks(ObjectProvider<Check> alone, ObjectProvider<Check.Several> several) {
    var single = alone.orderedStream().toList();
    modules =
        Stream.concat(Stream.<Check.Several>of(() -> single), several.orderedStream()).toList();
  }

  /// Every check that there is, the gravest first.
  public List<Check> all(Actor actor) {
    return modules.stream()
        .flatMap(module -> module.list().stream())
        .sorted(Comparator.comparing(Check::severity).thenComparing(Check::identifier))
        .toList();
  }

  /// What they find for a force on a day.
  public CheckedForce of(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_ASSESSMENTS, force);
    var all = all(actor);
    var made = all.stream().filter(check -> actor.can(check.right(), force)).toList();
    var there = found(Actor.system("cross-checks", Set.of(force)), actor, force, on);
    var seen = Set.copyOf(found(actor, actor, force, on).stream().map(Found::finding).toList());
    var told = there.stream().filter(one -> seen.contains(one.finding())).toList();
    return new CheckedForce(made, told, there.size() - told.size(), all.size() - made.size());
  }

  private List<Found> found(Actor eyes, Actor actor, ForceId force, LocalDate on) {
    var found = new ArrayList<Found>();
    for (var module : modules) {
      var asked = module.list().stream().filter(one -> actor.can(one.right(), force)).toList();
      if (!asked.isEmpty()) {
        module
            .findings(eyes, force, on, asked)
            .forEach((check, findings) ->
                findings.forEach(finding -> found.add(new Found(check, finding))));
      }
    }
    return found.stream().sorted(GRAVEST_FIRST).toList();
  }
}
