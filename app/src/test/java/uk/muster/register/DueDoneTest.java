package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// What is done stands in the calendar no longer, and what is due in a year is not overdue before
/// it is over.
@MusterTest
class DueDoneTest {
  private static final ForceId FORCE = new ForceId("northumbria");
  private static final Period EVER =
      new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Register register;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired FieldReading reading;
  @Autowired DueCalendar calendar;
  @Autowired Reference reference;

  private Samples samples;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    samples = new Samples(register, reading, changes);
  }

  private Actor keeper(String kind) {
    return Stream.of(Role.PLANNER, Role.BUSINESS_LEAD, Role.INSPECTOR)
        .map(role -> Acting.actor(role, FORCE.value()))
        .filter(one -> one.can(register.kind(kind).change()))
        .findFirst()
        .orElseThrow();
  }

  private Entry add(String kind, String code, Map<String, String> values) {
    var row = new Draft(FORCE, code, values);
    var outcome = changes.add(keeper(kind), kind, row, Marking.OFFICIAL);
    assertThat(outcome).as(outcome.toString()).isInstanceOf(ChangeOutcome.Saved.class);
    return ((ChangeOutcome.Saved) outcome).entry();
  }

  private Entry change(Entry entry, Map<String, String> more) {
    var values = new HashMap<>(entry.values());
    values.putAll(more);
    var outcome =
        changes.change(
            keeper(entry.kind()),
            entry.kind(),
            new Draft(FORCE, entry.code(), values),
            Marking.OFFICIAL,
            entry.version(),
            Optional.empty());
    assertThat(outcome).as(outcome.toString()).isInstanceOf(ChangeOutcome.Saved.class);
    return ((ChangeOutcome.Saved) outcome).entry();
  }

  private Map<String, String> bare(String kind, String field, String day) {
    var values =
        new HashMap<>(samples.bare(keeper(kind), register.kind(kind), FORCE, "x").values());
    values.put(field, day);
    return values;
  }

  private boolean isDue(String kind, String code, String field, Period days) {
    return calendar.due(keeper(kind), Optional.of(FORCE), days, 20_000).stream()
        .anyMatch(
            due -> due.kind().equals(kind) && due.code().equals(code) && due.field().equals(field));
  }

  @ParameterizedTest
  @CsvSource({
    "actions, due, state=open, state=completed completed_on=2026-02-01",
    "actions, due, state=in-progress, state=withdrawn",
    "exercises, planned_for, state=planned, state=held held_from=2026-02-01",
    "exercises, planned_for, state=planned, state=cancelled cancelled_because=Snow",
    "debriefs, planned_for, name=Hot, held_on=2026-02-02",
    "lessons, due, state=identified identified_on=2026-01-02,"
        + " state=rejected decided_on=2026-01-20 reason=Known",
    "lessons, due,"
        + " state=actions identified_on=2026-01-02 decided_on=2026-01-20 actions_on=2026-01-21,"
        + " state=implemented implemented_on=2026-02-01",
    "plans, next_review, status=under-review, status=withdrawn",
    "strategies, next_review, status=in-place, status=ended",
    "control-strategies, next_review, status=in-force, status=ended",
    "control-strategies, until, status=in-force, status=ended",
    "crime-groups, next_review, state=active, state=archived",
    "own-systems, next_check, name=Network, checked_on=2026-03-05",
    "own-systems, next_review, name=Network, assessed_on=2026-03-01",
    "safeguards, next_check, name=Wall, last_checked=2026-03-02",
    "facilities, next_exercise, name=Room, last_exercised=2026-04",
    "board-meetings, planned_for, state=planned, state=held held_on=2026-10-04",
    "board-meetings, planned_for, state=planned, state=cancelled cancelled_because=Snow",
    "inspection-findings, due, state=accepted, state=closed evidence=Shown",
    "evidence, expires, state=kept, state=withdrawn withdrawn_because=Old",
    "evidence, remind_on, state=kept, state=withdrawn withdrawn_because=Old",
    "contracts, ends, state=in-place, state=over",
    "contracts, next_review, state=in-place, state=over",
    "vehicle-replacements, planned_for, state=ordered, state=replaced"
  })
  void what_is_done_is_due_no_longer(String kind, String field, String before, String after) {
    var values = bare(kind, field, "2026-03-01");
    values.putAll(pairs(before));
    var code = (field + after).replaceAll("[^a-z]", "");
    var entry = add(kind, code.substring(0, Math.min(30, code.length())), values);
    assertThat(isDue(kind, entry.code(), field, EVER)).isTrue();

    change(entry, pairs(after));

    assertThat(isDue(kind, entry.code(), field, EVER)).isFalse();
  }

  private static Map<String, String> pairs(String text) {
    var all = new HashMap<String, String>();
    for (var pair : text.split(" ", -1)) {
      all.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    return all;
  }

  @Test
  void a_later_check_of_the_same_thing_takes_the_place_of_one_that_was_due() {
    var kit = add("kit", "shields", bare("kit", "name", "Shields")).code();
    var other = add("kit", "helmets", bare("kit", "name", "Helmets")).code();
    check("january", kit, "2026-01-03", "2026-07-03");
    check("helmets", other, "2026-07-05", "2027-01-05");
    assertThat(isDue("equipment-checks", "january", "next_check", EVER)).isTrue();

    check("july", kit, "2026-07-03", "2027-01-03");

    assertThat(isDue("equipment-checks", "january", "next_check", EVER)).isFalse();
    assertThat(isDue("equipment-checks", "july", "next_check", EVER)).isTrue();
  }

  private void check(String code, String kit, String on, String next) {
    var values = bare("equipment-checks", "kit", kit);
    values.putAll(Map.of("checked_on", on, "next_check", next, "result", "pass"));
    add("equipment-checks", code, values);
  }

  @Test
  void a_link_that_was_tried_and_a_request_that_was_answered_are_due_no_longer() {
    var link = add("plan-links", "radio", bare("plan-links", "next_test", "2026-03-01"));
    var request = add("data-requests", "asked", bare("data-requests", "due", "2026-03-01"));
    assertThat(isDue("plan-links", "radio", "next_test", EVER)).isTrue();
    assertThat(isDue("data-requests", "asked", "due", EVER)).isTrue();

    var test = bare("link-tests", "tested_on", "2026-04-05");
    test.putAll(Map.of("plan_link", link.code(), "result", "passed"));
    add("link-tests", "april", test);
    add("data-answers", "answer", bare("data-answers", "request", request.code()));

    assertThat(isDue("plan-links", "radio", "next_test", EVER)).isFalse();
    assertThat(isDue("data-requests", "asked", "due", EVER)).isFalse();
  }

  @Test
  void a_priority_of_a_control_strategy_that_has_ended_is_due_no_longer() {
    var strategy = add("control-strategies", "of-2025", bare("control-strategies", "owner", "x"));
    var values = bare("priorities", "next_review", "2026-03-01");
    values.put("strategy", strategy.code());
    values.put("standing", "under-review");
    add("priorities", "cyber", values);
    assertThat(isDue("priorities", "cyber", "next_review", EVER)).isTrue();

    change(strategy, Map.of("status", "ended"));

    assertThat(isDue("priorities", "cyber", "next_review", EVER)).isFalse();
  }

  @Test
  void what_is_due_in_a_year_is_not_overdue_before_its_last_day() {
    var begun = today.getMonthValue() > 3 ? today.getYear() : today.getYear() - 1;
    var year = "%d/%02d".formatted(begun, (begun + 1) % 100);
    var values = bare("vehicle-replacements", "planned_for", year);
    values.put("state", "planned");
    add("vehicle-replacements", "this-year", values);
    var past = new HashMap<>(values);
    past.put("planned_for", String.valueOf(today.getYear() - 1));
    add("vehicle-replacements", "last-year", past);
    var overdue = new Period(LocalDate.of(1900, 1, 1), today.minusDays(1));

    assertThat(isDue("vehicle-replacements", "this-year", "planned_for", overdue)).isFalse();
    assertThat(isDue("vehicle-replacements", "last-year", "planned_for", overdue)).isTrue();
    var last = LocalDate.of(begun + 1, 3, 31);
    assertThat(isDue("vehicle-replacements", "this-year", "planned_for", new Period(last, last)))
        .isTrue();
  }

  @Test
  void a_time_in_office_that_is_over_is_past_and_not_overdue() {
    for (var kind : List.of("leads", "board-members", "lesson-contacts", "system-access")) {
      add(kind, "over", bare(kind, "until", "2026-03-01"));
      add(kind, "to-come", bare(kind, "until", today.plusDays(20).toString()));

      assertThat(isDue(kind, "over", "until", EVER)).as(kind).isFalse();
      assertThat(isDue(kind, "to-come", "until", EVER)).as(kind).isTrue();
    }
  }
}
