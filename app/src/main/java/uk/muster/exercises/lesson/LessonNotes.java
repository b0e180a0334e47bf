package uk.muster.exercises.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
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
}
