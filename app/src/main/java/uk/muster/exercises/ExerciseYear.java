package uk.muster.exercises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;

/// What a force exercised in the twelve months up to a day, what it plans, and what it has not
/// exercised for three years.
///
/// @param held within twelve months, the latest first
/// @param planned and not held yet, the next first
/// @param undated held on a day that nobody knows, or standing for several
/// @param plansMissed plans that no exercise of three years tested
/// @param risksMissed community risks that no exercise of three years tested
public record ExerciseYear(
    LocalDate on,
    List<Entry> held,
    List<Entry> planned,
    List<Entry> undated,
    List<Entry> programmes,
    List<Entry> plansMissed,
    List<Entry> risksMissed) {
  /// What is exercised within so many months counts as exercised.
  static final int RECENT = 36;

  public ExerciseYear {
    held = List.copyOf(held);
    planned = List.copyOf(planned);
    undated = List.copyOf(undated);
    programmes = List.copyOf(programmes);
    plansMissed = List.copyOf(plansMissed);
    risksMissed = List.copyOf(risksMissed);
  }

  /// How many of a type were held within the twelve months.
  public long count(String type) {
    return held.stream().filter(one -> one.text("type").equals(type)).count();
  }

  /// What programmes state for periods that the twelve months share.
  public List<StatedYear> stated() {
    return StatedYear.of(programmes, on);
  }

  /// What a programme states for the twelve months, where it is more than the register holds one by
  /// one.
  public Optional<StatedYear> statedMore() {
    return StatedYear.within(stated(), on)
        .filter(one -> one.held().number().compareTo(BigDecimal.valueOf(held.size())) > 0);
  }

  /// All that the registers hold, from which it is worked out.
  record Registered(
      List<Entry> exercises,
      List<Entry> programmes,
      List<Entry> tested,
      List<Entry> plans,
      List<Entry> risks) {
    /// Nobody exercises a plan that is withdrawn.
    List<Entry> plansInUse() {
      return plans.stream().filter(ExerciseYear::isInUse).toList();
    }

    /// Kind and reference of whatever an exercise of the last three years tested.
    Set<String> recently(LocalDate on) {
      var recent =
          exercises.stream().filter(new Window(on, RECENT)::holds).map(Entry::code).toList();
      var found = new HashSet<String>();
      exercises.stream()
          .filter(one -> recent.contains(one.code()))
          .forEach(one -> {
            found.add("plans/" + one.text("plan"));
            found.add("community-risks/" + one.text("risk"));
          });
      tested.stream()
          .filter(one -> recent.contains(one.text("exercise")))
          .filter(one -> !one.text("result").equals("not-looked-at"))
          .forEach(one -> found.add(one.text("entry")));
      return found;
    }
  }

  static ExerciseYear of(Registered all, LocalDate on) {
    var recently = all.recently(on);
    var year = new Window(on, 12);
    return new ExerciseYear(
        on,
        all.exercises.stream().filter(year::holds).sorted(by("held_from").reversed()).toList(),
        all.exercises.stream()
            .filter(one -> one.text("state").equals("planned"))
            .sorted(by("planned_for"))
            .toList(),
        all.exercises.stream().filter(ExerciseYear::isUndated).toList(),
        all.programmes,
        missed(all.plansInUse(), recently),
        missed(all.risks, recently));
  }

  static boolean isInUse(Entry plan) {
    return !plan.text("status").equals("withdrawn");
  }

  private static boolean isUndated(Entry exercise) {
    return exercise.text("state").equals("held")
        && (exercise.text("held_from").isEmpty() || exercise.text("several").equals("yes"));
  }

  private static List<Entry> missed(List<Entry> entries, Set<String> recently) {
    return entries.stream()
        .filter(one -> !recently.contains(one.kind() + "/" + one.code()))
        .toList();
  }

  /// By a printed date; what has none comes last.
  private static java.util.Comparator<Entry> by(String field) {
    return java.util.Comparator.comparing(
        one -> PrintedDate.of(one.text(field)).map(PrintedDate::first).orElse(LocalDate.MAX));
  }
}
