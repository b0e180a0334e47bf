package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.PrintedDate;

/// How far a lesson is: from what somebody saw to what others are told. The one table of the ways
/// that a lesson may go; a rejected lesson goes no further.
public enum LessonState {
  OBSERVATION("observation", "Observation", "observed_on", "Observed on", ""),
  IDENTIFIED("identified", "Identified", "identified_on", "Identified on", "", OBSERVATION),
  REJECTED("rejected", "Rejected", "decided_on", "Decided on", "why it was rejected", IDENTIFIED),
  ACCEPTED("accepted", "Accepted", "decided_on", "Decided on", "", IDENTIFIED),
  ACTIONS(
      "actions",
      "Actions under way",
      "actions_on",
      "Actions set on",
      "the actions in their register",
      ACCEPTED),
  IMPLEMENTED(
      "implemented",
      "Implemented",
      "implemented_on",
      "Implemented on",
      "all its actions done",
      ACTIONS),
  VALIDATED(
      "validated",
      "Validated",
      "validated_on",
      "Validated on",
      "a later exercise or operation in which it was tried",
      IMPLEMENTED),
  LEARNED("learned", "Learned", "learned_on", "Learned on", "", VALIDATED),
  SHARED("shared", "Shared", "shared_on", "Shared on", "with whom", LEARNED);

  private final String code;
  private final String words;
  private final KindField date;
  private final String needs;
  private final List<LessonState> way;

  LessonState(
      String code, String words, String date, String label, String needs, LessonState... before) {
    this.code = code;
    this.words = words;
    this.date = KindField.printedDate(date, label).happened();
    this.needs = needs;
    way =
        Stream.concat(Stream.of(before).flatMap(one -> one.way().stream()), Stream.of(before))
            .toList();
  }

  public static Optional<LessonState> of(String code) {
    return Stream.of(values()).filter(state -> state.code.equals(code)).findFirst();
  }

  /// The state of a lesson on a day, by the days that it says: what it says today may be later. A
  /// month or year has come with its last day. Empty before it was observed.
  public static Optional<LessonState> on(Entry lesson, LocalDate day) {
    return of(lesson.text("state")).stream()
        .flatMap(state -> Stream.concat(state.way.stream(), Stream.of(state)))
        .filter(state -> state.hasComeTo(lesson, day))
        .reduce((_, later) -> later);
  }

  private boolean hasComeTo(Entry lesson, LocalDate day) {
    return PrintedDate.of(lesson.text(date.name()))
        .map(reached -> !reached.last().isAfter(day))
        .orElse(this == OBSERVATION);
  }

  /// Codes and words in turn, for a field to choose from.
  static String[] choices() {
    return Stream.of(values())
        .flatMap(state -> Stream.of(state.code, state.words))
        .toArray(String[]::new);
  }

  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /// The day on which a lesson came into this state.
  KindField date() {
    return date;
  }

  /// What a lesson must say beside the day to come into this state; may be empty.
  String needs() {
    return needs;
  }

  /// The states that a lesson in this one has gone through, the first first.
  public List<LessonState> way() {
    return way;
  }

  /// The states that a lesson may go into next.
  public List<LessonState> next() {
    return Stream.of(values())
        .filter(state -> !state.way.isEmpty() && state.way.getLast() == this)
        .toList();
  }

  /// Whether a lesson in this state was tried and proved right.
  public boolean isValidated() {
    return this == VALIDATED || way.contains(VALIDATED);
  }

  /// Whether somebody has yet to do something: it is a lesson, not rejected and not yet validated.
  public boolean isOpen() {
    return this != OBSERVATION && this != REJECTED && !isValidated();
  }
}
