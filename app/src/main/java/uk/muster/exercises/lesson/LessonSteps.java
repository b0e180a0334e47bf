package uk.muster.exercises.lesson;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.form.Days;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.EntryPanel.ShortForm;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Right;

/// Takes a lesson one step on in its life, with only what the step needs. The rules are those of
/// the register.
@Service
@Transactional
public class LessonSteps {
  private static final int EXERCISES = 300;
  private static final String STATE = LessonKinds.STATE.name();
  private static final Set<KindField> LINKS = Set.of(LessonKinds.RETEST, LessonKinds.VALIDATED_IN);

  private final Registers registers;
  private final RegisterChanges changes;
  private final Clock clock;

  LessonSteps(Registers registers, RegisterChanges changes, Clock clock) {
    this.registers = registers;
    this.changes = changes;
    this.clock = clock;
  }

  /// The lesson as it stands.
  public Entry lesson(Actor actor, ForceId force, String code) {
    actor.require(Right.READ_CAPABILITY, force);
    return registers.get(actor, "lessons", force, code, LocalDate.now(clock));
  }

  /// The form of the next step; empty when there is none, or when the actor may not take it.
  public Optional<ShortForm> form(
      Actor actor, Entry lesson, Map<String, String> typed, List<FieldError> errors) {
    var next = LessonState.of(lesson.text(STATE)).map(LessonState::next).orElse(List.of());
    if (next.isEmpty() || !actor.can(Right.CHANGE_CAPABILITY, lesson.force())) {
      return Optional.empty();
    }
    var parts = new ArrayList<ShortForm.Part>();
    parts.add(
        new ShortForm.Part(
            field(LessonKinds.STATE, "Next step", typed, errors),
            false,
            next.stream().map(state -> new Choice(state.code(), state.words())).toList()));
    for (var field : fields(next)) {
      parts.add(part(actor, lesson, field, next, typed, errors));
    }
    return Optional.of(
        new ShortForm(
            "/lessons/%s/%s/step".formatted(lesson.force(), lesson.code()),
            "Take this step",
            lesson.version(),
            parts));
  }

  private ShortForm.Part part(
      Actor actor,
      Entry lesson,
      KindField field,
      List<LessonState> next,
      Map<String, String> typed,
      List<FieldError> errors) {
    var isDate = field.equals(next.getFirst().date());
    var shown =
        field(
            field,
            isDate ? field.label() : field.label() + " (" + when(field) + ")",
            typed,
            errors);
    if (isDate && !typed.containsKey(field.name())) {
      return new ShortForm.Part(shown.holding(Words.date(LocalDate.now(clock))), false, List.of());
    }
    var held = typed.containsKey(field.name()) ? shown : shown.holding(lesson.text(field.name()));
    return new ShortForm.Part(
        held, field.equals(LessonKinds.REASON), choices(actor, lesson, field, held.value()));
  }

  private static String when(KindField field) {
    return field.equals(LessonKinds.REASON)
        ? "needed to reject it"
        : field.equals(LessonKinds.SHARED_WITH)
            ? "needed"
            : field.equals(LessonKinds.VALIDATED_IN)
                    || field.equals(LessonKinds.VALIDATED_OPERATION)
                ? "one of the two"
                : "optional";
  }

  /// What is held stays a choice, whatever became of the exercise.
  private List<Choice> choices(Actor actor, Entry lesson, KindField field, String held) {
    if (!LINKS.contains(field)) {
      return List.of();
    }
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "None"));
    registers
        .titles(actor, "exercises", lesson.force(), LocalDate.now(clock), EXERCISES)
        .forEach(one -> choices.add(new Choice(one.code(), one.words())));
    if (choices.stream().noneMatch(choice -> choice.value().equals(held))) {
      choices.add(new Choice(held, shown(lesson, field, held)));
    }
    return choices;
  }

  /// What was typed for a step beside the lesson as it stands.
  public List<ChangedMeanwhile.Line> beside(Actor actor, Entry lesson, Map<String, String> typed) {
    actor.require(Right.READ_CAPABILITY, lesson.force());
    return Stream.concat(
            Stream.of(LessonKinds.STATE),
            Stream.of(LessonState.values())
                .map(List::of)
                .map(LessonSteps::fields)
                .flatMap(List::stream))
        .distinct()
        .filter(field -> !typed.getOrDefault(field.name(), "").isBlank())
        .map(field ->
            new ChangedMeanwhile.Line(
                field.label(),
                shown(lesson, field, lesson.text(field.name())),
                shown(lesson, field, typed.getOrDefault(field.name(), ""))))
        .toList();
  }

  private static String shown(Entry lesson, KindField field, String value) {
    if (field.equals(LessonKinds.STATE)) {
      return LessonState.of(value).map(LessonState::words).orElse(value);
    }
    return LINKS.contains(field) && value.equals(lesson.text(field.name()))
        ? lesson.titles().getOrDefault(field.name(), value)
        : field.type() instanceof FieldType.Printed
            ? PrintedDate.of(Days.printed(value.strip())).map(PrintedDate::words).orElse(value)
            : value;
  }

  private static Field field(
      KindField field, String label, Map<String, String> typed, List<FieldError> errors) {
    return Field.of(field.name(), label)
        .holding(typed.getOrDefault(field.name(), ""))
        .among(errors);
  }

  /// What the next step asks for: its day, and what goes with it.
  private static List<KindField> fields(List<LessonState> next) {
    var state = next.getFirst();
    var fields = new ArrayList<KindField>();
    fields.add(state.date());
    fields.addAll(
        switch (state) {
          case REJECTED, ACCEPTED -> List.of(LessonKinds.REASON);
          case ACTIONS -> List.of(LessonKinds.DUE);
          case IMPLEMENTED -> List.of(LessonKinds.RETEST);
          case VALIDATED -> List.of(LessonKinds.VALIDATED_IN, LessonKinds.VALIDATED_OPERATION);
          case SHARED -> List.of(LessonKinds.SHARED_WITH);
          case OBSERVATION, IDENTIFIED, LEARNED -> List.<KindField>of();
        });
    return fields;
  }

  /// Takes the step that was typed; all else of the lesson stays as it is.
  ///
  /// @param typed the state, its day and what it needs, and the version of the lesson
  public ChangeOutcome take(Actor actor, ForceId force, String code, Map<String, String> typed) {
    actor.require(Right.CHANGE_CAPABILITY, force);
    var lesson = lesson(actor, force, code);
    var next = LessonState.of(lesson.text(STATE)).map(LessonState::next).orElse(List.of());
    var asked = typed.getOrDefault(STATE, "");
    if (!typed.getOrDefault("version", "").equals(lesson.version())) {
      return new ChangeOutcome.Changed(lesson);
    }
    if (next.stream().noneMatch(state -> state.code().equals(asked))) {
      return new ChangeOutcome.Refused(
          List.of(
              new Wrong(
                  STATE,
                  asked,
                  "Next step (%s) is none that follows on the state %s"
                      .formatted(asked, lesson.text(STATE)))));
    }
    var values = new HashMap<>(lesson.values());
    values.put(STATE, asked);
    for (var field : fields(next)) {
      var text = typed.getOrDefault(field.name(), "").strip().replace("\r\n", "\n");
      values.put(field.name(), field.equals(next.getFirst().date()) ? Days.printed(text) : text);
    }
    return changes.change(
        actor,
        "lessons",
        new Draft(force, code, values),
        lesson.marking(),
        lesson.version(),
        Optional.empty());
  }
}
