package uk.muster.inspection.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.muster.inspection.request.TakeUpByForce.Line;
import uk.muster.register.Entry;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.workforce.takeup.TakeUp;

class TakeUpByForceTest {
  private static final ForceId ESSEX = new ForceId("essex");
  private static final ForceId KENT = new ForceId("kent");
  private static final ForceId SURREY = new ForceId("surrey");
  private static final ForceId SUSSEX = new ForceId("sussex");
  private static final List<ForceId> ALL = List.of(ESSEX, KENT, SURREY, SUSSEX);

  private static TakeUp known(ForceId force, int headcount, int enrolled, int completed) {
    return new TakeUp(
        force,
        "CYBER-1",
        "all",
        LocalDate.of(2026, 3, 31),
        OptionalInt.of(headcount),
        OptionalInt.of(enrolled),
        OptionalInt.of(completed),
        "test");
  }

  private static final Map<ForceId, TakeUp> REGISTERS =
      List.of(known(ESSEX, 100, 3, 0), known(KENT, 100, 40, 30), known(SURREY, 100, 9, 8)).stream()
          .collect(Collectors.toMap(TakeUp::force, Function.identity()));

  private static Entry answer(ForceId force, String figure) {
    return new Entry(
        "data-answers",
        force,
        "a1",
        Map.of("figure", figure),
        Map.of(),
        Marking.OFFICIAL,
        Period.OPEN,
        new Period(LocalDate.of(2026, 1, 1), Period.OPEN),
        Instant.EPOCH,
        Instant.MAX,
        "test",
        0,
        "");
  }

  private static TakeUpByForce compared(Map<ForceId, Entry> answers, Set<ForceId> open) {
    return TakeUpByForce.of("CYBER-1", ALL, REGISTERS, answers, open);
  }

  private static Line of(TakeUpByForce found, ForceId force) {
    return found.lines().stream()
        .filter(one -> one.force().equals(force))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_small_count_and_the_least_other_are_not_told_to_who_may_not_read_the_people() {
    var found = compared(Map.of(), Set.of(ESSEX));

    assertThat(of(found, ESSEX).enrolledTold()).isFalse();
    assertThat(of(found, SURREY).enrolledTold()).isFalse();
    assertThat(of(found, KENT).enrolledTold()).isTrue();
    assertThat(of(found, ESSEX).share()).isEmpty();
    assertThat(found.lines()).allMatch(Line::completedTold);
    assertThat(found.sum(TakeUp::enrolled)).isEqualTo(52);
    assertThat(compared(Map.of(), Set.copyOf(ALL)).lines())
        .allMatch(line -> line.enrolledTold() && line.completedTold() && line.answerTold());
  }

  @Test
  void an_answer_tells_no_small_count_either() {
    var answers =
        Map.of(ESSEX, answer(ESSEX, "3"), KENT, answer(KENT, "41"), SUSSEX, answer(SUSSEX, "4"));
    var found = compared(answers, Set.of());

    assertThat(of(found, ESSEX).answerTold()).isFalse();
    assertThat(of(found, SUSSEX).answerTold()).isFalse();
    assertThat(of(found, KENT).answerTold()).isTrue();
  }

  @Test
  void what_a_force_answers_stands_beside_what_the_register_knows() {
    var found =
        compared(Map.of(KENT, answer(KENT, "41"), SURREY, answer(SURREY, "9.0")), Set.copyOf(ALL));

    assertThat(of(found, KENT).differ()).isTrue();
    assertThat(of(found, SURREY).differ()).isFalse();
    assertThat(found.differ()).isEqualTo(1);
    assertThat(found.missing()).isEqualTo(1);
    assertThat(found.lines()).extracting(Line::force).containsExactly(KENT, SURREY, ESSEX, SUSSEX);
  }
}
