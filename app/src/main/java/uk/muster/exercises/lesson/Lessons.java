package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.exercises.EntryReading;
import uk.muster.register.Entry;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// What is worked out from the lessons of one force.
@Service
@Transactional(readOnly = true)
public class Lessons {
  private final EntryReading entries;
  private final LessonStore store;

  Lessons(Register register, Registers registers, LessonStore store) {
    entries = new EntryReading(register, registers);
    this.store = store;
  }

  /// What says how far a lesson is and what it has to do with others.
  private static final List<String> WAY =
      Stream.concat(
              Stream.of("state", "same_as", "threats", "themes", UsualFields.HANDLING.name()),
              Stream.of(LessonState.values()).map(state -> state.date().name()))
          .distinct()
          .toList();

  /// The lessons that answer a search. All are read with their way only, and those that are shown
  /// with all that they say.
  public LessonBoard board(Actor actor, ForceId force, LessonSearch search, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    var all = entries.all(actor, "lessons", force, on, WAY);
    var found = all.stream().filter(search::admits).toList();
    if (!search.words().isBlank()) {
      var byCode = found.stream().collect(Collectors.toMap(Entry::code, Function.identity()));
      found =
          store.matching(force, search.words(), on).stream()
              .flatMap(code -> Optional.ofNullable(byCode.get(code)).stream())
              .toList();
    }
    var board = LessonBoard.of(found, all.size(), on, ties(all, force, on));
    return board.showing(entries.coded(actor, "lessons", force, board.toShow(), on));
  }

  /// How the lessons of a force hang together.
  public LessonTies ties(Actor actor, ForceId force, LocalDate on) {
    return ties(all(actor, force, on), force, on);
  }

  private LessonTies ties(List<Entry> all, ForceId force, LocalDate on) {
    return new LessonTies(all, new Likeness(store.stems(force, on)));
  }

  /// By how much open lessons lower the confidence of the answers about a threat on a day.
  public Confidence aboutThreat(Actor actor, ForceId force, String threat, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    return Confidence.of(
        entries.holding(actor, "lessons", force, on, Map.of("threats", threat)), on, _ -> true);
  }

  /// By how much open lessons lower the confidence of the answer to a question of capability.
  public Confidence aboutQuestion(Actor actor, ForceId force, String question, LocalDate on) {
    return Confidence.of(
        all(actor, force, on),
        on,
        one -> one.text("question").strip().equalsIgnoreCase(question.strip()));
  }

  /// By how much open lessons lower the confidence of one answer: those about its threat, and those
  /// about its question.
  ///
  /// @param question its code and its words
  public Confidence aboutAnswer(
      Actor actor, ForceId force, String threat, Set<String> question, LocalDate on) {
    return Confidence.of(
        all(actor, force, on),
        on,
        one ->
            List.of(one.text("threats").split(";", -1)).contains(threat)
                || question.stream().anyMatch(one.text("question").strip()::equalsIgnoreCase));
  }

  /// What a lesson takes away from the answers that it touches.
  static int taken(Entry lesson, LocalDate on) {
    return Confidence.of(List.of(lesson), on, _ -> true).points();
  }

  private List<Entry> all(Actor actor, ForceId force, LocalDate on) {
    actor.require(Right.READ_CAPABILITY, force);
    return entries.all(actor, "lessons", force, on);
  }
}
