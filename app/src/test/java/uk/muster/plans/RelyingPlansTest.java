package uk.muster.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.register.Entry;
import uk.muster.register.check.Held;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// What is said of a link is the same for everybody who may see it.
class RelyingPlansTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final LocalDate ON = LocalDate.of(2026, 11, 21);
  private static final Marking HIGHER = Marking.OFFICIAL_SENSITIVE;

  private static Entry entry(
      String kind, String code, Marking marking, Map<String, String> values) {
    return new Entry(
        kind,
        FORCE,
        code,
        values,
        Map.of(),
        marking,
        Period.OPEN,
        new Period(ON, Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "1");
  }

  private static Entry link(Marking marking) {
    return entry("plan-links", "radio", marking, Map.of("name", "Radio", "plan", "flood"));
  }

  private static Entry plan(String name, Marking marking) {
    return entry("plans", name, marking, Map.of("name", name, "status", "in-force"));
  }

  private static Entry use(String plan, Marking marking) {
    var values = Map.of("name", "Calls", "plan", plan, "plan_link", "radio");
    return entry("link-uses", plan, marking, values);
  }

  private static String words(Entry link, Entry... others) {
    var actor = Actor.system("test", Set.of(FORCE));
    return RelyingPlans.words(link, Held.of(actor, FORCE, ON, List.of(others)));
  }

  @Test
  void plans_named_by_the_link_and_by_its_uses_are_told() {
    assertThat(
            words(
                link(Marking.OFFICIAL),
                plan("flood", Marking.OFFICIAL),
                plan("fire", Marking.OFFICIAL),
                plan("riot", Marking.OFFICIAL),
                use("fire", Marking.OFFICIAL)))
        .isEqualTo(", and 2 plans rely on it: “fire”, “flood”");
    assertThat(words(link(Marking.OFFICIAL))).isEmpty();
  }

  @Test
  void a_plan_or_a_use_that_is_marked_higher_than_the_link_is_not_named() {
    var others =
        new Entry[] {
          plan("flood", Marking.OFFICIAL),
          plan("site", HIGHER),
          use("site", Marking.OFFICIAL),
          plan("fire", Marking.OFFICIAL),
          use("fire", HIGHER)
        };

    assertThat(words(link(Marking.OFFICIAL), others))
        .isEqualTo(", and a plan relies on it: “flood”");
    assertThat(words(link(HIGHER), others))
        .isEqualTo(", and 3 plans rely on it: “fire”, “flood”, “site”");
  }
}
