package uk.muster.plans;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.register.check.Held;

/// The plans that rely on a link.
final class RelyingPlans {
  private RelyingPlans() {}

  /// Which plans rely on a link: the one that it names, and those with a use of it. Withdrawn ones
  /// do not count, and those marked higher than the link are not named: everybody who may see the
  /// link is told the same of it.
  static String words(Entry link, Held held) {
    var codes =
        Stream.concat(
                Stream.of(link.text("plan")),
                held.of(PlanLinks.USES).stream()
                    .filter(use -> link.marking().covers(use.marking()))
                    .filter(use -> use.text("plan_link").equals(link.code()))
                    .map(use -> use.text("plan")))
            .collect(Collectors.toUnmodifiableSet());
    var plans =
        PlanChecks.kept(held)
            .filter(plan -> link.marking().covers(plan.marking()))
            .filter(plan -> codes.contains(plan.code()))
            .map(plan -> "“%s”".formatted(plan.text("name")))
            .sorted()
            .toList();
    return switch (plans.size()) {
      case 0 -> "";
      case 1 -> ", and a plan relies on it: " + plans.getFirst();
      default -> ", and %d plans rely on it: %s".formatted(plans.size(), String.join(", ", plans));
    };
  }
}
