package uk.muster.exercises.lesson;

import static uk.muster.register.kind.KindField.choice;
import static uk.muster.register.kind.KindField.choices;
import static uk.muster.register.kind.KindField.code;
import static uk.muster.register.kind.KindField.link;
import static uk.muster.register.kind.KindField.longText;
import static uk.muster.register.kind.KindField.printedDate;
import static uk.muster.register.kind.KindField.text;
import static uk.muster.register.kind.KindField.yesNo;

import java.util.List;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.KindRules;
import uk.muster.register.kind.Lookup;
import uk.muster.register.kind.UsualFields;

/// Lessons, and the one post in each service that hands them on.
final class LessonKinds {
  static final KindField STATE =
      choice("state", "State", LessonState.choices()).required().filtered().listed();
  static final KindField EXERCISE =
      link("exercise", "Found by the exercise", "exercises").filtered().listed();
  static final KindField OPERATION = text("operation", "Found in the operation").searched();
  static final KindField REASON = longText("reason", "Why it was accepted or rejected").searched();
  static final KindField DUE =
      printedDate("due", "To be implemented by")
          .listed()
          .due()
          .doneWhen(STATE, "rejected", "implemented", "validated", "learned", "shared");
  static final KindField RETEST = link("retest_in", "To be tried again in", "exercises");
  static final KindField VALIDATED_IN =
      link("validated_in", "Validated in the exercise", "exercises").filtered();
  static final KindField VALIDATED_OPERATION =
      text("validated_operation", "Validated in the operation");
  static final KindField SHARED_WITH = text("shared_with", "Shared with");
  static final KindField SAME_AS = link("same_as", "The same as", "lessons").filtered();
  private static final KindField SINCE = printedDate("since", "Since");
  private static final KindField UNTIL = printedDate("until", "Until").due().endingByItself();

  private LessonKinds() {}

  static List<Kind> kinds() {
    return List.of(lessons(), contacts());
  }

  static Kind lessons() {
    return Kind.of(
            "lessons",
            "lesson",
            "lessons",
            "exercises.lesson",
            "What was observed, what was made of it, and in which later exercise it proved right",
            text("name", "Lesson"),
            STATE,
            EXERCISE,
            link("debrief", "Said in the debrief", "debriefs").filtered(),
            OPERATION,
            longText("what", "What was observed").searched(),
            longText("recommendation", "What should change").searched(),
            choice("significance", "Significance", ConfidenceScale.choices()).filtered(),
            UsualFields.THREATS,
            code("four_c", "Of the four Cs", Lookup.FOUR_C).filtered(),
            text("question", "Question of capability").searched(),
            choices("themes", "Themes of joint doctrine", JointDoctrine.choices())
                .hinted(JointDoctrine.sources())
                .filtered(),
            text("owner", "Owned by the post").searched().listed(),
            link("contact", "Handed on by", "lesson-contacts").filtered(),
            LessonState.OBSERVATION.date(),
            LessonState.IDENTIFIED.date().listed(),
            LessonState.ACCEPTED.date(),
            REASON,
            LessonState.ACTIONS.date(),
            DUE,
            LessonState.IMPLEMENTED.date(),
            RETEST,
            LessonState.VALIDATED.date(),
            VALIDATED_IN,
            VALIDATED_OPERATION,
            LessonState.LEARNED.date(),
            LessonState.SHARED.date(),
            SHARED_WITH,
            SAME_AS,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(LessonRules.ALL)
        .checked(KindRules.notItself(SAME_AS))
        .checked(LessonFeed.CHECKS);
  }

  static Kind contacts() {
    return Kind.of(
            "lesson-contacts",
            "contact for lessons",
            "contacts for lessons",
            "exercises.lesson_contact",
            "The one post in each service through which lessons come in and go out",
            text("name", "Post"),
            choice(
                    "service",
                    "Service",
                    "police",
                    "Police",
                    "fire",
                    "Fire and rescue",
                    "ambulance",
                    "Ambulance",
                    "forum",
                    "Local resilience forum",
                    "other",
                    "Other")
                .required()
                .filtered()
                .listed(),
            yesNo("single", "Is the single point of contact").filtered().listed(),
            link("partner", "At the partner", "partners").filtered(),
            text("reached", "How the post is reached"),
            SINCE,
            UNTIL,
            UsualFields.NOTES,
            UsualFields.SOURCE)
        .checked(KindRules.notBefore(UNTIL, SINCE))
        .checked(LessonFeed.ONE_CONTACT);
  }
}
