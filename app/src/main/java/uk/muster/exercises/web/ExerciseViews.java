package uk.muster.exercises.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.muster.exercises.ExerciseRecord;
import uk.muster.look.Fact;
import uk.muster.look.Figure;
import uk.muster.look.Link;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Table;
import uk.muster.register.shown.Shown;

/// What the page of an exercise and its report show, from the same tables.
record ExerciseViews(ExerciseRecord record, Shown shown, LocalDate today) {
  private static final List<String> FACTS =
      List.of(
          "type",
          "state",
          "planned_for",
          "held_from",
          "held_until",
          "cancelled_because",
          "no_notice",
          "plan",
          "risk",
          "threats",
          "level",
          "host",
          "run_by",
          "director",
          "agencies",
          "forces",
          "place",
          "cost",
          "purpose",
          "scenario",
          "judged");

  String path() {
    return "/exercises/%s/%s".formatted(record.exercise().force(), record.exercise().code());
  }

  ExerciseView page(boolean changes) {
    var tables = new ExerciseTables(record, shown);
    var sections =
        List.of(
            added(tables.objectives(), "exercise-objectives", "an objective", changes),
            added(tables.timeline(), "injects", "an inject", changes),
            new Section(tables.forces()),
            added(tables.participants(), "participation", "who took part", changes),
            added(tables.tested(), "exercised-entries", "what it tests", changes),
            added(tables.debriefs("Debriefs", record.debriefs()), "debriefs", "a debrief", changes),
            added(found(tables), "lessons", "a lesson", changes),
            new Section(proved(tables)),
            new Section(tables.actions()));
    return new ExerciseView(
        heading("%s"),
        lead(),
        figures(),
        facts(),
        sections,
        links("After-action report", "/report"));
  }

  private Section added(Table table, String kind, String what, boolean changes) {
    var address =
        Address.of("/registers/%s/new".formatted(kind))
            .with("force", record.exercise().force().value())
            .with("exercise", record.exercise().code());
    return new Section(
        table.caption(), table, changes ? new Link("Add " + what, address.text()) : Link.plain(""));
  }

  private Table found(ExerciseTables tables) {
    return tables.lessons("Lessons that it found", "It found no lesson yet.", record.lessons());
  }

  private Table proved(ExerciseTables tables) {
    return tables.lessons(
        "Lessons of others that it validated",
        "It has validated no lesson of another exercise.",
        record.validated());
  }

  /// The report after the exercise: every part, also the empty ones, in a fixed order.
  ExerciseView report() {
    var tables = new ExerciseTables(record, shown);
    var parts =
        List.of(
            tables.objectives(),
            tables.timeline(),
            tables.forces(),
            tables.participants(),
            tables.tested(),
            tables.debriefs("Hot debrief", record.debriefs("hot")),
            tables.debriefs("Cold debrief", record.debriefs("cold")),
            tables.debriefs("Other debriefs", others()),
            found(tables),
            proved(tables),
            tables.actions());
    var sections = new ArrayList<Section>();
    for (var part : parts) {
      var number = sections.size() + 2;
      sections.add(new Section("%d. %s".formatted(number, part.caption()), part, Link.plain("")));
    }
    return new ExerciseView(
        heading("%s, after-action report"),
        "Made on %s from the registers as they stand. Each line leads to the entry that says so."
            .formatted(Words.date(today)),
        figures(),
        facts(),
        sections,
        links("The exercise", ""));
  }

  private List<uk.muster.register.Entry> others() {
    return record.debriefs().stream()
        .filter(one -> !List.of("hot", "cold").contains(one.text("type")))
        .toList();
  }

  private String heading(String title) {
    var name = title.formatted(record.exercise().text("name"));
    var objectives = record.objectives().size();
    return objectives == 0
        ? "%s: no objectives yet".formatted(name)
        : "%s: %s of %s met"
            .formatted(
                name,
                Words.number(record.met()),
                Words.count(objectives, "objective", "objectives"));
  }

  private String lead() {
    var type = shown.text(record.exercise(), "type");
    var when = shown.first(record.exercise(), "held_from", "planned_for");
    var state = shown.text(record.exercise(), "state").toLowerCase(java.util.Locale.UK);
    return when.isEmpty()
        ? "%s exercise, %s; no day is known.".formatted(type, state)
        : "%s exercise, %s, %s.".formatted(type, state, when);
  }

  private List<Figure> figures() {
    return List.of(
        figure(
            "Objectives met",
            record.met(),
            "of " + record.objectives().size(),
            "exercise-objectives"),
        figure("Injects", record.injects().size(), "on the timeline", "injects"),
        figure("Lessons", record.lessons().size(), "found by it", "lessons"),
        new Figure("Actions", Words.number(record.actions().size()), "asked for", false, ""));
  }

  private Figure figure(String label, long number, String note, String kind) {
    var source =
        Address.of("/registers/" + kind)
            .with("force", record.exercise().force().value())
            .with("exercise", record.exercise().code())
            .text();
    return new Figure(label, Words.number(number), note, false, source);
  }

  private List<Fact> facts() {
    var kind = shown.register().kind("exercises");
    return FACTS.stream()
        .flatMap(name -> kind.field(name).stream())
        .map(field -> new Fact(field.label(), shown.text(record.exercise(), field.name())))
        .filter(fact -> !fact.value().isEmpty())
        .toList();
  }

  private List<Link> links(String text, String rest) {
    return List.of(
        new Link(text, path() + rest),
        new Link("Its entry in the register", record.exercise().path()),
        new Link("Lessons", "/lessons?force=" + record.exercise().force()));
  }
}
