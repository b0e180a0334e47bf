package uk.muster.exercises.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.muster.exercises.lesson.LessonNotes.LessonNote;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.form.Days;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// A lesson as it was typed in one step.
record NoteForm(Map<String, String> typed) {
  NoteForm {
    typed = Map.copyOf(typed);
  }

  String text(String name) {
    return typed.getOrDefault(name, "").strip().replace("\r\n", "\n");
  }

  private Marking marking() {
    return Stream.of(Marking.values())
        .filter(one -> one.name().equals(text("marking")))
        .findFirst()
        .orElse(Marking.OFFICIAL);
  }

  /// What cannot be read beside the fields of the lesson.
  List<FieldError> wrong() {
    var typedMarking = text("marking");
    return typedMarking.isEmpty() || marking().name().equals(typedMarking)
        ? List.of()
        : List.of(
            new FieldError(
                "marking",
                "Marking (%s) must be OFFICIAL or OFFICIAL-SENSITIVE".formatted(typedMarking)));
  }

  LessonNote note(ForceId force) {
    return new LessonNote(
        force,
        text("name"),
        text("what"),
        text("exercise"),
        text("owner"),
        text("action"),
        Days.printed(text("due")),
        marking());
  }

  /// @param forces to choose from; none when there is one
  NoteView view(
      ForceId force, List<Choice> forces, List<Choice> exercises, List<FieldError> errors) {
    return new NoteView(
        "Write down a lesson",
        "What you saw and who does what about it. The rest of its life is entered later, on its"
            + " record.",
        errors,
        Field.of("force", "Force").holding(force.value()),
        forces,
        field("name", "Lesson", "In one sentence", errors),
        field("what", "What was observed (optional)", "", errors),
        field("exercise", "Found by the exercise (optional)", "", errors),
        offered(exercises),
        field("owner", "Owned by the post (optional)", "A post and no name", errors),
        field(
            "action",
            "What is to be done (optional)",
            "Becomes an open action of that post",
            errors),
        field(
            "due",
            "By when (optional)",
            "As exact as it is known: 21 November 2026, November 2026, 2026 or 2026/27",
            errors),
        Field.of("marking", "Marking").holding(marking().name()).among(errors),
        Stream.of(Marking.OFFICIAL, Marking.OFFICIAL_SENSITIVE)
            .map(one -> new Choice(one.name(), one.words()))
            .toList());
  }

  /// What was chosen is offered, even where there are more exercises than are offered.
  private List<Choice> offered(List<Choice> exercises) {
    var chosen = text("exercise");
    var known = chosen.isEmpty() || exercises.stream().anyMatch(one -> one.value().equals(chosen));
    return Stream.of(
            Stream.of(new Choice("", "None")),
            exercises.stream(),
            known ? Stream.<Choice>of() : Stream.of(new Choice(chosen, chosen)))
        .flatMap(all -> all)
        .toList();
  }

  private Field field(String name, String label, String hint, List<FieldError> errors) {
    return Field.of(name, label).hinted(hint).holding(text(name)).among(errors);
  }
}
