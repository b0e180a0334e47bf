package uk.muster.exercises;

import static uk.muster.register.check.EntryCheck.about;
import static uk.muster.register.check.EntryCheck.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together between exercises, who took part, and what they were to show.
record ExerciseChecks(Registers registers, Catalogue catalogue) {
  private static final String EXERCISES = "exercises";

  List<Check> all() {
    return List.of(
        check(
            "no-joint-exercise",
            Severity.WARNING,
            "Threat never exercised with others",
            "A threat of the edition in force for which no exercise was held with another force, a"
                + " partnership or another agency in the 36 months up to the day; one without a day"
                + " counts",
            this::notJoint),
        check(
            "participation-not-counted",
            Severity.WARNING,
            "Joint exercise in which nobody counted who took part",
            "An exercise held at regional or national level, or by more than one force, of which no"
                + " record of participation says how many took part",
            ExerciseChecks::notCounted),
        check(
            "few-took-part",
            Severity.WARNING,
            "Exercise in which few took part",
            "A record of participation by which fewer than half of those planned took part",
            ExerciseChecks::few),
        check(
            "held-without-debrief",
            Severity.WARNING,
            "Exercise held without a debrief",
            "An exercise that was held and that no debrief is about",
            ExerciseChecks::withoutDebrief),
        check(
            "planned-day-past",
            Severity.NOTE,
            "Planned exercise whose day is past",
            "An exercise still in the state planned whose planned day was before the day",
            ExerciseChecks::past));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "exercises." + name, severity, Right.READ_CAPABILITY, title, definition, rule);
  }

  private static Stream<Entry> held(Held held) {
    return held.of(EXERCISES).stream().filter(one -> one.text("state").equals("held"));
  }

  static boolean isJoint(Entry exercise) {
    return PrintedNumber.of(exercise.text("forces"))
            .filter(forces -> forces.number().compareTo(BigDecimal.ONE) > 0)
            .isPresent()
        || List.of("regional", "national").contains(exercise.text("level"))
        || Stream.of("partnership", "agencies").anyMatch(field -> !exercise.text(field).isEmpty());
  }

  private static boolean isRecent(Entry exercise, LocalDate on) {
    return PrintedDate.of(exercise.text("held_from"))
        .map(day -> day.last().isAfter(on.minusMonths(36)) && !day.first().isAfter(on))
        .orElse(true);
  }

  private Stream<Finding> notJoint(Held all) {
    var recent = held(all).filter(one -> isRecent(one, all.on())).toList();
    return Edition.inForce(catalogue, all.on()).threats().stream()
        .filter(threat -> about(recent, threat.code()).stream().noneMatch(ExerciseChecks::isJoint))
        .map(threat ->
            new Finding(
                "exercises/" + threat.code(),
                threat.code(),
                "connectivity",
                "%s: %s in 36 months, none with another force or agency."
                    .formatted(
                        threat.name(),
                        Words.count(
                            about(recent, threat.code()).size(),
                            "exercise on it",
                            "exercises on it")),
                all.add(EXERCISES)));
  }

  private static Stream<Finding> notCounted(Held all) {
    var counted =
        all.of("participation").stream()
            .filter(one -> PrintedNumber.of(one.text("took_part")).isPresent())
            .map(one -> one.text("exercise"))
            .collect(Collectors.toUnmodifiableSet());
    return held(all)
        .filter(one -> isJoint(one) && !counted.contains(one.code()))
        .map(one ->
            at(
                one,
                "capability",
                "“%s”%s was held, and no record says how many took part."
                    .formatted(
                        one.text("name"),
                        one.text("forces").isEmpty()
                            ? ""
                            : " (%s forces)".formatted(one.text("forces")))));
  }

  private static Stream<Finding> few(Held all) {
    return all.of("participation").stream()
        .filter(one -> {
          var planned = PrintedNumber.of(one.text("planned"));
          var took = PrintedNumber.of(one.text("took_part"));
          return planned.isPresent()
              && took.isPresent()
              && took.get().number().multiply(BigDecimal.TWO).compareTo(planned.get().number()) < 0;
        })
        .map(one ->
            at(
                one,
                "capability",
                "%s of %s planned took part as “%s”."
                    .formatted(one.text("took_part"), one.text("planned"), one.text("name"))));
  }

  private static Stream<Finding> withoutDebrief(Held all) {
    var debriefed =
        all.of("debriefs").stream()
            .map(one -> one.text("exercise"))
            .collect(Collectors.toUnmodifiableSet());
    return held(all)
        .filter(one -> !debriefed.contains(one.code()))
        .map(one ->
            at(
                one,
                "capability",
                "“%s” was held, and no debrief is about it.".formatted(one.text("name"))));
  }

  private static Stream<Finding> past(Held all) {
    return all.of(EXERCISES).stream()
        .filter(one -> one.text("state").equals("planned"))
        .flatMap(one ->
            PrintedDate.of(one.text("planned_for")).map(PrintedDate::last).stream()
                .filter(last -> last.isBefore(all.on()))
                .map(last ->
                    at(
                        one,
                        "capability",
                        "“%s” was planned for %s and is neither held nor cancelled."
                            .formatted(one.text("name"), Words.date(last)))));
  }
}
