package uk.muster.workforce.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.ForceId;
import uk.muster.workforce.takeup.TakeUp;
import uk.muster.workforce.training.Course;

/// What the censuses of e-learning show, and what they leave open.
final class TakeUpRules {
  private static final double HALF = 0.5;

  private TakeUpRules() {}

  /// Courses of e-learning that are offered and of which no census counts who completed them.
  static Stream<Finding> notShown(
      ForceId force, List<Course> courses, List<TakeUp> censuses, LocalDate on) {
    return offered(courses, on)
        .filter(course -> newest(course, censuses, on).isEmpty())
        .map(course ->
            finding(
                force,
                course.name(),
                "“%s” is offered since %s, and no census up to %s says how many of how many completed it."
                    .formatted(
                        course.name(), Words.date(course.available().from()), Words.date(on))));
  }

  /// Courses that fewer than half of the workforce have completed.
  static Stream<Finding> low(
      ForceId force, List<Course> courses, List<TakeUp> censuses, LocalDate on) {
    return offered(courses, on)
        .flatMap(course -> newest(course, censuses, on).stream())
        .filter(one -> one.completedShare().orElse(1) < HALF)
        .map(one ->
            finding(
                force,
                one.course(),
                "“%s”: %s of %s completed it by %s, fewer than half."
                    .formatted(
                        one.course(),
                        Words.number(one.completed().orElse(0)),
                        Words.number(one.headcount().orElse(0)),
                        Words.date(one.censusOn()))));
  }

  private static Stream<Course> offered(List<Course> courses, LocalDate on) {
    return courses.stream()
        .filter(one -> one.kind().equals("e-learning") && one.available().covers(on));
  }

  private static Optional<TakeUp> newest(Course course, List<TakeUp> censuses, LocalDate on) {
    return censuses.stream()
        .filter(one -> List.of(course.name(), course.code()).contains(one.course()))
        .filter(one -> one.group().equals("all") && !one.censusOn().isAfter(on))
        .filter(one -> one.completedShare().isPresent())
        .max(Comparator.comparing(TakeUp::censusOn));
  }

  private record Census(String course, String group, String source) {}

  /// Censuses to which one source gives several days and the same figures.
  static Stream<Finding> datesDisagree(ForceId force, List<TakeUp> censuses) {
    var bySource =
        censuses.stream()
            .collect(
                Collectors.groupingBy(
                    one -> new Census(one.course(), one.group(), one.source()),
                    () -> new TreeMap<>(Comparator.comparing(Census::toString)),
                    Collectors.toList()));
    return bySource.entrySet().stream()
        .filter(one -> days(one.getValue()).size() > 1 && sameFigures(one.getValue()))
        .map(one ->
            finding(
                force,
                one.getKey().course(),
                "“%s”: one source gives %s for the same census: %s."
                    .formatted(
                        one.getKey().course(),
                        Words.count(days(one.getValue()).size(), "day", "days"),
                        days(one.getValue()).stream()
                            .map(Words::date)
                            .collect(Collectors.joining(" and ")))));
  }

  private static List<LocalDate> days(List<TakeUp> censuses) {
    return censuses.stream().map(TakeUp::censusOn).distinct().sorted().toList();
  }

  private static boolean sameFigures(List<TakeUp> censuses) {
    return censuses.stream()
            .map(one -> List.of(one.headcount(), one.enrolled(), one.completed()))
            .distinct()
            .count()
        == 1;
  }

  private static Finding finding(ForceId force, String course, String sentence) {
    return new Finding(
        "take-up/" + course, "", "capability", sentence, "/training/take-up?force=" + force);
  }
}
