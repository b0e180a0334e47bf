package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// What cannot be so is refused in words that hold the value: days to come of what has happened,
/// impossible numbers, and fields that contradict each other.
@MusterTest
class RefusedRowsTest {
  private static final ForceId FORCE = new ForceId("cleveland");
  private final LocalDate tomorrow = LocalDate.now(ZoneId.of("Europe/London")).plusDays(1);

  @Autowired Register register;
  @Autowired RegisterChanges changes;
  @Autowired FieldReading reading;
  @Autowired Reference reference;
  @Autowired Exchange exchange;
  @TempDir Path folder;

  private Samples samples;

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    samples = new Samples(register, reading, changes);
  }

  private Actor keeper(String kind) {
    return Stream.of(Role.PLANNER, Role.BUSINESS_LEAD)
        .map(role -> Acting.actor(role, FORCE.value()))
        .filter(one -> one.can(register.kind(kind).change()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> said(String kind, Map<String, String> more) {
    var values =
        new HashMap<>(samples.bare(keeper(kind), register.kind(kind), FORCE, "x").values());
    values.putAll(more);
    return add(kind, "", values);
  }

  private List<String> add(String kind, String code, Map<String, String> values) {
    var row = new Draft(FORCE, code, values);
    return changes.add(keeper(kind), kind, row, Marking.OFFICIAL)
            instanceof ChangeOutcome.Refused(var faults)
        ? faults.stream().map(Wrong::words).toList()
        : List.of();
  }

  private Map<String, String> pairs(String text) {
    var all = new HashMap<String, String>();
    for (var pair : text.split(" ", -1)) {
      var value = pair.split("=", 2)[1];
      all.put(pair.split("=", 2)[0], value.equals("tomorrow") ? tomorrow.toString() : value);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "exercises, state=held held_from=tomorrow, Held on",
    "exercises, state=held held_from=2026-01-01 held_until=tomorrow, Held until",
    "debriefs, held_on=tomorrow, Held on",
    "lessons, state=observation observed_on=tomorrow, Observed on",
    "lessons, state=identified identified_on=tomorrow, Identified on",
    "disruptions, happened_on=tomorrow, On",
    "equipment-checks, checked_on=tomorrow, Checked on",
    "actions, state=completed completed_on=tomorrow, Completed on",
    "community-risks, assessed_on=tomorrow, Assessed on",
    "own-systems, assessed_on=tomorrow, Threats assessed on",
    "own-systems, checked_on=tomorrow, Last health check",
    "safeguards, last_checked=tomorrow, Last checked"
  })
  void what_has_happened_is_not_in_the_future(String kind, String values, String label) {
    assertThat(said(kind, pairs(values)))
        .containsExactly("%s (%s) is in the future".formatted(label, tomorrow));
    var today = tomorrow.minusDays(1).toString();
    var then = new HashMap<>(pairs(values));
    then.replaceAll((_, value) -> value.equals(tomorrow.toString()) ? today : value);
    assertThat(said(kind, then)).isEmpty();
    then.replaceAll((_, value) -> value.equals(today) ? today.substring(0, 7) : value);
    assertThat(said(kind, then)).isEmpty();
  }

  @Test
  void a_file_is_held_to_it_too() {
    var kind = register.kind("equipment-checks");
    var values = Map.of("name", "Shields", "result", "pass", "checked_on", tomorrow.toString());
    var bad = new Draft(FORCE, "to-come", values);
    var file = RegisterFiles.write(folder.resolve("equipment-checks.csv"), kind, List.of(bad), "");

    var outcome =
        exchange.importFile(keeper("equipment-checks"), Source.of(file), ImportOptions.USUAL);

    assertThat(((ImportOutcome.Loaded) outcome.getFirst()).counts().quarantined()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "participation | took_part=-3 | Took part (-3) must be 0 or more",
        "unit-demands | demand=-40 | Demand (-40) must be 0 or more",
        "unit-demands | posts=4 filled=9 | Of them filled (9) is more than specialist posts (4)",
        "injects | minute=-5 | Minute from the start (-5) must be 0 or more",
        "contracts | value=-1 | Value of the contract (-1) must be 0 or more",
        "members | funding_share=150 | Share of the cost (150) must be 100 per cent or less",
        "bids | decision=granted quantity=5 granted=9 | Granted (9) is more than how many (5)",
        "bids | decision=refused quantity=9 granted=9 | Granted (9) does not go with the decision"
            + " refused",
        "crime-groups | state=merged | Merged into is empty: State (merged) needs it",
        "contracts | joint=no partners=durham | Agreed with other forces (no) does not go with with"
            + " the forces (durham)",
        "equipment-checks | result=pass failed=2 | Result (pass) does not go with lines failed (2)",
        "equipment-checks | result=pass checked_on=2026-05-01 next_check=2026-04-01 | Next check (1"
            + " April 2026) is before checked on (1 May 2026)"
      })
  void what_cannot_be_so_is_refused(String kind, String values, String words) {
    assertThat(said(kind, pairs(values))).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit-demands posts=4 filled=4",
        "unit-demands posts=>4 filled=9",
        "members funding_share=100",
        "bids decision=in-part quantity=5 granted=3",
        "bids decision=refused quantity=5 granted=0",
        "contracts joint=yes",
        "equipment-checks result=pass failed=0"
      })
  void what_is_not_contradictory_is_taken(String text) {
    var kind = text.split(" ", 2)[0];
    assertThat(said(kind, pairs(text.split(" ", 2)[1]))).isEmpty();
  }

  @Test
  void a_force_is_a_member_once_at_a_time() {
    add("collaborations", "unit", Map.of("name", "Unit"));
    var member = Map.of("name", "Durham", "collaboration", "unit", "member", "durham");
    var since = new HashMap<>(member);
    since.putAll(Map.of("since", "2020", "until", "2022-03"));
    assertThat(add("members", "before", since)).isEmpty();
    since.putAll(Map.of("since", "2023-01-01", "until", ""));
    assertThat(add("members", "now", since)).isEmpty();

    assertThat(add("members", "again", member))
        .containsExactly("Force (durham) is a member of this collaboration already");
  }

  @Test
  void a_lesson_is_not_validated_before_the_exercise_that_validated_it() {
    add("exercises", "found", exercise("2026-01-10"));
    add("exercises", "tried", exercise("2026-06-10"));
    var lesson =
        new HashMap<>(
            Map.of(
                "name",
                "Radio",
                "state",
                "validated",
                "exercise",
                "found",
                "identified_on",
                "2026-01-11",
                "decided_on",
                "2026-01-12",
                "actions_on",
                "2026-01-13",
                "implemented_on",
                "2026-02-01"));
    lesson.putAll(Map.of("validated_in", "tried", "validated_on", "2026-06-09"));

    assertThat(add("lessons", "early", lesson))
        .containsExactly(
            "Validated on (2026-06-09) is before the exercise in which it was validated was held");
    lesson.put("validated_on", "2026-06");
    assertThat(add("lessons", "fine", lesson)).isEmpty();
  }

  private Map<String, String> exercise(String on) {
    var values =
        new HashMap<>(
            samples.bare(keeper("exercises"), register.kind("exercises"), FORCE, "x").values());
    values.putAll(Map.of("state", "held", "held_from", on));
    return values;
  }
}
