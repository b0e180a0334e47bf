package uk.muster.exercises.lesson;

import uk.muster.actions.ActionFeed;
import uk.muster.exchange.Feed;

/// What a lesson must agree with in the registers; set-wise, for files and forms alike.
public final class LessonFeed {
  private static final Feed.Check NOT_HELD =
      new Feed.Check(
          "not-held",
          "validated_in",
          """
          s.validated_in <> '' and exists (select from exercises.exercise v
            where v.force_id = s.force_id and v.code = s.validated_in
              and v.recorded_to = 'infinity' and v.valid_to = 'infinity'
              and (v.state <> 'held' or v.held_from = ''))\
          """,
          "is an exercise without a day on which it was held");
  private static final Feed.Check NOT_LATER =
      new Feed.Check(
          "not-later",
          "validated_in",
          """
          s.validated_in <> '' and exists (select from exercises.exercise v
            join exercises.exercise f on f.force_id = v.force_id
              and f.code in (s.exercise, %s)
              and f.recorded_to = 'infinity' and f.valid_to = 'infinity'
            where v.force_id = s.force_id and v.code = s.validated_in
              and v.recorded_to = 'infinity' and v.valid_to = 'infinity'
              and coalesce(v.held_from_sort
                <= register.last_day(coalesce(nullif(f.held_until, ''), f.held_from)), true))\
          """
              .formatted(debriefed("s")),
          "is not later than the exercise that found the lesson");
  private static final Feed.Check BEFORE_IMPLEMENTED =
      new Feed.Check(
          "before-implemented",
          "validated_in",
          """
          s.validated_in <> '' and exists (select from exercises.exercise v
            where v.force_id = s.force_id and v.code = s.validated_in
              and v.recorded_to = 'infinity' and v.valid_to = 'infinity'
              and register.last_day(coalesce(nullif(v.held_until, ''), v.held_from))
                < register.first_day(s.implemented_on))\
          """,
          "was over before the lesson was implemented");

  private static final Feed.Check BEFORE_HELD =
      new Feed.Check(
          "validated-before-held",
          "validated_on",
          """
          s.validated_in <> '' and s.validated_on <> '' and exists (
            select from exercises.exercise v
            where v.force_id = s.force_id and v.code = s.validated_in
              and v.recorded_to = 'infinity' and v.valid_to = 'infinity'
              and register.last_day(s.validated_on) < v.held_from_sort)\
          """,
          "is before the exercise in which it was validated was held");

  static final Feed.Check[] CHECKS = {
    NOT_HELD,
    NOT_LATER,
    BEFORE_IMPLEMENTED,
    BEFORE_HELD,
    ActionFeed.allDone("lessons", "state", "s.implemented_on <> ''")
  };

  static final Feed.Check ONE_CONTACT =
      new Feed.Check(
          "one-contact",
          "service",
          """
          s.single = 'yes' and (
            exists (select from exercises.lesson_contact c where c.force_id = s.force_id
              and c.service = s.service and c.single = 'yes' and c.code <> s.code
              and c.recorded_to = 'infinity' and c.valid_to = 'infinity'
              and c.ended_on = 'infinity'
              and (c.force_id, c.code) not in (
                select o.force_id, o.code from import_stage o where o.fault_code is null))
            or exists (select from import_stage o where o.force_id = s.force_id
              and o.fault_code is null and o.service = s.service and o.single = 'yes'
              and o.code <> s.code))\
          """,
          "has a single point of contact already");

  /// What an implemented lesson asked for is done; a new action needs it to be taken up again
  /// first.
  static final Feed.Check IMPLEMENTED =
      new Feed.Check(
          "implemented-lesson",
          "asked_by",
          """
          s.state in ('open', 'in-progress') and exists (select from exercises.lesson l
            where l.force_id = s.force_id and s.asked_by = 'lessons/' || l.code
              and l.recorded_to = 'infinity' and l.valid_to = 'infinity'
              and l.implemented_on <> '')\
          """,
          "is a lesson that is implemented already: put it back to actions under way first");

  private LessonFeed() {}

  /// SQL for the exercise whose debrief found a lesson.
  ///
  /// @param lesson the row of the lesson
  public static String debriefed(String lesson) {
    return """
    (select d.exercise from exercises.debrief d
      where d.force_id = %1$s.force_id and d.code = %1$s.debrief
        and d.recorded_to = 'infinity' and d.valid_to = 'infinity')\
    """
        .formatted(lesson);
  }
}
