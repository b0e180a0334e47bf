package uk.muster.exercises;

import java.util.List;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.shared.Classification;

/// One exercise with all that hangs on it, as far as the actor may see it.
///
/// @param injects in the order of the timeline
/// @param lessons that the exercise found
/// @param validated lessons of earlier exercises that it proved right
/// @param actions that those lessons asked for
public record ExerciseRecord(
    Entry exercise,
    List<Entry> objectives,
    List<Entry> injects,
    Participants participants,
    List<Entry> tested,
    List<Entry> debriefs,
    List<Entry> lessons,
    List<Entry> validated,
    List<Entry> actions) {
  public ExerciseRecord {
    objectives = List.copyOf(objectives);
    injects = List.copyOf(injects);
    tested = List.copyOf(tested);
    debriefs = List.copyOf(debriefs);
    lessons = List.copyOf(lessons);
    validated = List.copyOf(validated);
    actions = List.copyOf(actions);
  }

  /// Whether observers found an objective met; what nobody rated is not met.
  public static boolean isMet(Entry objective) {
    return objective.text("met").equals("yes") || Conduct.isMet(objective.text("rating"));
  }

  public long met() {
    return objectives.stream().filter(ExerciseRecord::isMet).count();
  }

  /// The debriefs of a type: hot, cold, or empty for the others.
  public List<Entry> debriefs(String type) {
    return debriefs.stream().filter(one -> one.text("type").equals(type)).toList();
  }

  /// What a page bears that shows it all.
  public Classification classification() {
    return Classification.of(
        Stream.of(
                List.of(exercise),
                objectives,
                injects,
                participants.entries(),
                tested,
                debriefs,
                lessons,
                validated,
                actions)
            .flatMap(List::stream)
            .map(Entry::classification));
  }
}
