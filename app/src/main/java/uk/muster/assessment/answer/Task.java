package uk.muster.assessment.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Something that the actor has to do with an assessment.
public record Task(Kind kind, Assessment assessment, LocalDate due, boolean late) {
  /// What is to be done.
  public enum Kind {
    DELEGATE("Say who is to answer"),
    ANSWER("Answer"),
    REPLY("Reply to what was challenged"),
    REVIEW("Review"),
    SIGN("Sign");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /// What an assessment waits for, whoever is to do it; nothing once it is signed.
  public static Optional<Kind> next(Assessment one) {
    return switch (one.state()) {
      case OPEN -> Optional.of(one.delegate().isEmpty() ? Kind.DELEGATE : Kind.ANSWER);
      case CHALLENGED -> Optional.of(Kind.REPLY);
      case SUBMITTED -> Optional.of(Kind.REVIEW);
      case AGREED -> Optional.of(Kind.SIGN);
      case SIGNED -> Optional.empty();
    };
  }

  /// The tasks of somebody among assessments under way: those that are late first, then by day.
  public static List<Task> of(Actor actor, List<Assessment> assessments, LocalDate today) {
    return assessments.stream()
        .flatMap(one ->
            kind(actor, one)
                .map(kind -> new Task(kind, one, one.due(), one.due().isBefore(today)))
                .stream())
        .sorted(
            Comparator.comparing(Task::due)
                .thenComparing(task -> task.assessment().id().force())
                .thenComparing(task -> task.kind())
                .thenComparing(task -> task.assessment().id().threat()))
        .toList();
  }

  private static Optional<Kind> kind(Actor actor, Assessment one) {
    var force = one.id().force();
    var mine = one.delegate().equals(actor.account());
    var answers = one.id().answerableBy(actor);
    var other = !one.authoredBy(actor.account());
    return switch (one.state()) {
      case OPEN ->
          mine && answers
              ? Optional.of(Kind.ANSWER)
              : Optional.of(Kind.DELEGATE)
                  .filter(_ -> one.delegate().isEmpty())
                  .filter(_ -> actor.can(Right.RUN_CAMPAIGNS, force))
                  .filter(_ -> actor.can(Right.READ_POSTS, force));
      case CHALLENGED -> Optional.of(Kind.REPLY).filter(_ -> mine && answers);
      case SUBMITTED ->
          Optional.of(Kind.REVIEW).filter(_ -> other && actor.can(Right.REVIEW_ASSESSMENTS, force));
      case AGREED ->
          Optional.of(Kind.SIGN)
              .filter(_ -> other && !one.reviewedBy(actor.account()))
              .filter(_ -> actor.can(Right.SIGN_ASSESSMENTS, force));
      case SIGNED -> Optional.empty();
    };
  }
}
