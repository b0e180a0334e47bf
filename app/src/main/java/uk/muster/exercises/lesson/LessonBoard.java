package uk.muster.exercises.lesson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.register.Entry;
import uk.muster.shared.Classification;

/// The lessons of a force that answer a search, with how they hang together with all its lessons.
///
/// @param lessons all that answer, with no more than their way through the states
/// @param byState the same, by the state on the day
/// @param whole those that are shown with all that they say, by reference
/// @param all how many lessons the force has
/// @param on the day of which the states are shown
public record LessonBoard(
    List<Entry> lessons,
    Map<LessonState, List<Entry>> byState,
    Map<String, Entry> whole,
    int all,
    LocalDate on,
    LessonTies ties) {
  /// So many of each state are shown whole.
  static final int SHOWN = 50;

  public LessonBoard {
    lessons = List.copyOf(lessons);
    byState = Map.copyOf(byState);
    whole = Map.copyOf(whole);
  }

  static LessonBoard of(List<Entry> found, int all, LocalDate on, LessonTies ties) {
    var byState = new EnumMap<LessonState, List<Entry>>(LessonState.class);
    for (var one : found) {
      LessonState.on(one, on)
          .ifPresent(state -> byState.computeIfAbsent(state, _ -> new ArrayList<>()).add(one));
    }
    return new LessonBoard(found, byState, Map.of(), all, on, ties);
  }

  /// The references of those to be shown whole.
  List<String> toShow() {
    return byState.values().stream()
        .flatMap(state -> state.stream().limit(SHOWN))
        .map(Entry::code)
        .toList();
  }

  LessonBoard showing(List<Entry> read) {
    var byCode = read.stream().collect(Collectors.toMap(Entry::code, one -> one));
    return new LessonBoard(lessons, byState, byCode, all, on, ties);
  }

  /// How many are in a state.
  public int number(LessonState state) {
    return byState.getOrDefault(state, List.of()).size();
  }

  /// The first of those in a state, whole.
  public List<Entry> first(LessonState state) {
    return byState.getOrDefault(state, List.of()).stream()
        .flatMap(one -> Optional.ofNullable(whole.get(one.code())).stream())
        .toList();
  }

  public int open() {
    return number(LessonState::isOpen);
  }

  public int validated() {
    return number(LessonState::isValidated);
  }

  private int number(Predicate<LessonState> which) {
    return Stream.of(LessonState.values()).filter(which).mapToInt(this::number).sum();
  }

  public long repeats() {
    return lessons.stream().filter(one -> ties.repeats(one).isPresent()).count();
  }

  public Classification classification() {
    return Classification.of(lessons.stream().map(Entry::classification));
  }
}
