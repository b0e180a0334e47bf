package uk.muster.exercises;

import uk.muster.exchange.Feed;
import uk.muster.exercises.lesson.LessonFeed;
import uk.muster.workforce.training.KnownSessionFeed;

/// What an exercise must agree with in the registers; set-wise, for files and forms alike.
final class ExerciseFeed {
  private static final Feed.Check VALIDATES =
      new Feed.Check(
          "validates-lessons",
          "state",
          """
          s.state <> 'held' and exists (select from exercises.lesson l
            where l.force_id = s.force_id and l.validated_in = s.code
              and l.recorded_to = 'infinity' and l.valid_to = 'infinity')\
          """,
          "does not go with the lessons that were validated in it");
  private static final Feed.Check BEFORE_ITS_LESSONS =
      new Feed.Check(
          "not-after-the-finder",
          "held_from",
          """
          s.state = 'held' and exists (select from exercises.lesson l
            join exercises.exercise f on f.force_id = l.force_id
              and f.code in (l.exercise, %s)
              and f.recorded_to = 'infinity' and f.valid_to = 'infinity'
            where l.force_id = s.force_id and l.validated_in = s.code
              and l.recorded_to = 'infinity' and l.valid_to = 'infinity'
              and coalesce(register.first_day(s.held_from)
                <= register.last_day(coalesce(nullif(f.held_until, ''), f.held_from)), true))\
          """
              .formatted(LessonFeed.debriefed("l")),
          "is not later than the exercise that found a lesson validated in it");
  private static final Feed.Check AFTER_ITS_VALIDATION =
      new Feed.Check(
          "not-before-the-validation",
          "held_from",
          """
          s.state = 'held' and exists (select from exercises.lesson l
            join exercises.exercise v on v.force_id = l.force_id and v.code = l.validated_in
              and v.recorded_to = 'infinity' and v.valid_to = 'infinity'
            where l.force_id = s.force_id and s.code in (l.exercise, %s)
              and l.recorded_to = 'infinity' and l.valid_to = 'infinity'
              and coalesce(v.held_from_sort
                <= register.last_day(coalesce(nullif(s.held_until, ''), s.held_from)), true))\
          """
              .formatted(LessonFeed.debriefed("l")),
          "is not before the exercise that validated a lesson of it");

  /// A debrief that is given to another exercise takes its lessons along.
  static final Feed.Check DEBRIEFED_BEFORE =
      new Feed.Check(
          "not-before-the-validation",
          "exercise",
          """
          s.exercise <> '' and exists (select from exercises.lesson l
            join exercises.exercise v on v.force_id = l.force_id and v.code = l.validated_in
              and v.recorded_to = 'infinity' and v.valid_to = 'infinity'
            join exercises.exercise f on f.force_id = l.force_id and f.code = s.exercise
              and f.recorded_to = 'infinity' and f.valid_to = 'infinity'
            where l.force_id = s.force_id and l.debrief = s.code
              and l.recorded_to = 'infinity' and l.valid_to = 'infinity'
              and coalesce(v.held_from_sort
                <= register.last_day(coalesce(nullif(f.held_until, ''), f.held_from)), true))\
          """,
          "is not before the exercise that validated a lesson of this debrief");

  static final Feed.Check[] CHECKS = {
    VALIDATES, BEFORE_ITS_LESSONS, AFTER_ITS_VALIDATION, KnownSessionFeed.check("session")
  };

  private ExerciseFeed() {}
}
