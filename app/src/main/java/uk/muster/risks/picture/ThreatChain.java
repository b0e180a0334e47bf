package uk.muster.risks.picture;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.muster.register.Entry;

/// The way of one capability target: from the risk through the assumption and the priority that it
/// serves to the plans that call upon it and the exercises that were held of them. A list that is
/// empty is where the way is broken.
public record ThreatChain(
    Entry target,
    List<Entry> risks,
    List<Entry> assumptions,
    List<Entry> priorities,
    List<Entry> plans,
    List<Entry> exercises) {
  private static final String PLANS = "plans";

  public ThreatChain {
    risks = List.copyOf(risks);
    assumptions = List.copyOf(assumptions);
    priorities = List.copyOf(priorities);
    plans = List.copyOf(plans);
    exercises = List.copyOf(exercises);
  }

  /// The ways of all targets of a picture.
  public static List<ThreatChain> of(ThreatPicture picture) {
    return picture.steps().stream()
        .flatMap(step -> step.entries().stream())
        .filter(entry -> entry.kind().equals("capability-targets"))
        .map(target -> of(picture, target))
        .toList();
  }

  private static ThreatChain of(ThreatPicture picture, Entry target) {
    var assumptions = picture.restsOn(target, "assumptions");
    var plans = picture.carries(target, PLANS);
    return new ThreatChain(
        target,
        all(
            assumptions.stream(),
            one -> picture.restsOn(one, "community-risks", "assessments").stream()),
        assumptions,
        picture.restsOn(target, "priorities").stream()
            .filter(one -> one.text("standing").equals("in-force"))
            .toList(),
        plans,
        all(
            plans.stream(),
            plan ->
                picture.carries(plan, "exercises").stream()
                    .filter(one -> one.text("state").equals("held"))));
  }

  private static List<Entry> all(Stream<Entry> from, Function<Entry, Stream<Entry>> to) {
    return from.flatMap(to).distinct().toList();
  }

  /// Whether no step of the way is missing.
  public boolean isWhole() {
    return Stream.of(risks, assumptions, priorities, plans, exercises).noneMatch(List::isEmpty);
  }
}
