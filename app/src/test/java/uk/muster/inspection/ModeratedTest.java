package uk.muster.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Judgements of several inspectors of one thing, made one before the force is given them.
@MusterTest
class ModeratedTest {
  private static final ForceId FORCE = new ForceId("essex");
  private static final Actor FIRST = inspector("first");
  private static final Actor SECOND = inspector("second");
  private static final Actor THIRD = inspector("third");
  private static final Map<String, String> CAPACITY =
      Map.of("threats", "cyber", "four_c", "capacity", "level", "local");

  @Autowired Inspections inspections;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  private static Actor inspector(String name) {
    return new Actor("moderation." + name, "Inspector", Role.INSPECTOR, Set.of(FORCE), "127.0.0.1");
  }

  @BeforeEach
  void inspection() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add(
        FIRST,
        "inspections",
        "i1",
        Map.of("programme", "SPR 2026", "mode", "visited", "state", "under-way"));
    judge(FIRST, "j1", "2", CAPACITY);
    judge(SECOND, "j2", "3", CAPACITY);
    judge(FIRST, "other", "1", Map.of("threats", "terrorism", "four_c", "capacity"));
  }

  private ChangeOutcome judge(Actor actor, String code, String step, Map<String, String> of) {
    var values = new HashMap<>(of);
    values.putAll(Map.of("inspection", "i1", "judgement", "so", "step", step, "shown", "draft"));
    return add(actor, "judgements", code, values);
  }

  private ChangeOutcome add(Actor actor, String kind, String code, Map<String, String> more) {
    var values = new HashMap<>(more);
    values.put("name", "Synthetic " + code);
    return changes.add(actor, kind, new Draft(FORCE, code, values), Marking.OFFICIAL_SENSITIVE);
  }

  private ChangeOutcome moderate(Actor actor, String judgement) {
    return add(
        actor,
        "moderations",
        "m1",
        Map.of("inspection", "i1", "judgement", judgement, "step", "2", "reasons", "Seen twice"));
  }

  private ChangeOutcome show(Actor actor, String code) {
    var entry =
        seen(actor).judgements().stream()
            .map(Beside::judgement)
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    return changeTo(actor, entry, "shown", "fact-check");
  }

  private ChangeOutcome changeTo(Actor actor, Entry entry, String field, String value) {
    var values = new HashMap<>(entry.values());
    values.put(field, value);
    return changes.change(
        actor,
        "judgements",
        new Draft(FORCE, entry.code(), values),
        Marking.OFFICIAL_SENSITIVE,
        entry.version(),
        Optional.empty());
  }

  private InspectionRecord seen(Actor actor) {
    return inspections.record(actor, FORCE, "i1", LocalDate.now(ZoneId.of("Europe/London")));
  }

  @Test
  void who_differs_is_seen_and_the_force_is_given_neither_until_somebody_else_has_moderated() {
    assertThat(seen(THIRD).moderated())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.differ()).isTrue();
          assertThat(one.moderation()).isEmpty();
          assertThat(one.judgements()).extracting(Entry::code).containsExactly("j1", "j2");
        });
    assertThat(show(FIRST, "j1")).isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(show(FIRST, "other")).isInstanceOf(ChangeOutcome.Saved.class);
    assertThat(moderate(FIRST, "j1")).isInstanceOf(ChangeOutcome.Refused.class);
    assertThat(moderate(FIRST, "j2")).isInstanceOf(ChangeOutcome.Refused.class);

    assertThat(moderate(THIRD, "j2")).isInstanceOf(ChangeOutcome.Saved.class);

    assertThat(show(FIRST, "j1")).isInstanceOf(ChangeOutcome.Saved.class);
    assertThat(seen(THIRD).moderated().getFirst().moderation().map(one -> one.text("step")))
        .contains("2");
    assertThat(seen(Acting.actor(Role.SPR_LEAD, "essex")).moderated()).isEmpty();
  }

  @Test
  void two_who_change_one_judgement_lose_nothing() {
    var entry = seen(SECOND).judgements().getFirst().judgement();
    changeTo(FIRST, entry, "reasons", "First");

    assertThat(changeTo(SECOND, entry, "reasons", "Second"))
        .isInstanceOfSatisfying(
            ChangeOutcome.Changed.class,
            theirs -> assertThat(theirs.now().text("reasons")).isEqualTo("First"));
  }
}
