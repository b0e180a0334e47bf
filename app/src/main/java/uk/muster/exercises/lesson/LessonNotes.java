package uk.muster.exercises.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;

/// Writes a lesson down together with the action that it asks for: both are in their registers, or
/// neither is.
@Service
@Transactional
public class LessonNotes {
  private final RegisterChanges changes;
  private final Clock clock;

  LessonNotes(RegisterChanges changes, Clock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  /// Adds the lesson as an observation of today. What is wrong with its action is said of `action`.
  public ChangeOutcome write(Actor actor, LessonNote note) {
    actor.require(Right.CHANGE_CAPABILITY, note.force());
    if (note.asks() && note.owner().isEmpty()) {
      return new ChangeOutcome.Refused(
          List.of(new Wrong("owner", "", "Enter the post that does the action")));
    }
    var today = LocalDate.now(clock);
    var written = changes.add(actor, "lessons", note.lesson(today), note.marking());
    if (!note.asks() || !(written instanceof ChangeOutcome.Saved(var lesson))) {
      return written;
    }
    var asked = changes.add(actor, "actions", note.action(lesson.code(), today), note.marking());
    if (asked instanceof ChangeOutcome.Refused(var faults)) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new ChangeOutcome.Refused(faults.stream().map(LessonNotes::ofAction).toList());
    }
    return written;
  }

  private static Wrong ofAction(Wrong wrong) {
    return wrong.field().equals("name") ? new Wrong("action", wrong.value(), wrong.words()) : wrong;
  }

  /// A lesson as somebody writes it down in a minute: what was seen, and who does what about it by
  /// when. What is left out is empty; all else of its life comes later.
  ///
  /// @param exercise reference of the exercise that showed it
  /// @param action what is to be done; without one the lesson asks for none yet
  /// @param due as it was printed
  public record LessonNote(
      ForceId force,
      String name,
      String what,
      String exercise,
      String owner,
      String action,
      String due,
      Marking marking) {

    boolean asks() {
      return !action.isEmpty();
    }

    Draft lesson(LocalDate seen) {
      return new Draft(
          force,
          "",
          Map.of(
              "name",
              name,
              "state",
              LessonState.OBSERVATION.code(),
              "what",
              what,
              "exercise",
              exercise,
              "owner",
              owner,
              "due",
              due,
              LessonState.OBSERVATION.date().name(),
              seen.toString()));
    }

    /// @param lesson reference of the lesson that asks for it
    Draft action(String lesson, LocalDate asked) {
      return new Draft(
          force,
          "",
          Map.of(
              "name",
              action,
              "owner",
              owner,
              "asked_by",
              "lessons/" + lesson,
              "asked_on",
              asked.toString(),
              "due",
              due,
              "state",
              "open"));
    }
  }
}
