package uk.muster.exercises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import uk.muster.register.Entry;
import uk.muster.register.EntryIndicator;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.FieldType;
import uk.muster.shared.Indicator;
import uk.muster.shared.Indicator.Better;

/// What the registers of exercises and lessons can be measured by.
record ExerciseIndicators(Register register, Registers registers) {
  List<Indicator> all() {
    var all = new ArrayList<Indicator>();
    all.add(held("held", "Exercises held in 12 months", Map.of()));
    if (ExerciseFields.TYPE.type() instanceof FieldType.Choice(var types, _)) {
      types.forEach(type ->
          all.add(
              held(
                  "held-" + type.code(),
                  "Exercises held in 12 months: " + type.words().toLowerCase(java.util.Locale.UK),
                  Map.of("type", type.code()))));
    }
    all.add(
        share(
            "exercise-objectives",
            "objectives-met",
            "Objectives of exercises that were met",
            "Objectives that observers rated 3 or more or found met, of all objectives in the"
                + " register; one that nobody rated is not met",
            Map.of(),
            (objective, _) -> ExerciseRecord.isMet(objective)));
    all.add(
        EntryIndicator.counting(
            registers,
            register.kind("exercises"),
            "held-jointly",
            "Exercises held with others in 12 months",
            "Exercises counted as held in 12 months at regional or national level, by more than one"
                + " force, with a partnership or with other agencies",
            Better.MORE,
            Map.of(),
            (exercise, on) ->
                new Window(on, 12).holds(exercise) && ExerciseChecks.isJoint(exercise)));
    all.add(
        share(
            "participation",
            "participation-counted",
            "Participation that is counted",
            "Records of participation that say how many took part, of all of them",
            Map.of(),
            (one, _) -> !one.text("took_part").isEmpty()));
    return List.copyOf(all);
  }

  private Indicator held(String name, String title, Map<String, String> among) {
    return EntryIndicator.counting(
        registers,
        register.kind("exercises"),
        name,
        title,
        "Exercises in the state held whose day is within 12 months up to the day; a month or year"
            + " counts from its last day, and what has no day or stands for several is not counted",
        Better.MORE,
        among,
        (exercise, on) -> new Window(on, 12).holds(exercise));
  }

  private Indicator share(
      String kind,
      String name,
      String title,
      String definition,
      Map<String, String> among,
      BiPredicate<Entry, LocalDate> counted) {
    return EntryIndicator.share(
        registers, register.kind(kind), name, title, definition, Better.MORE, among, counted);
  }
}
