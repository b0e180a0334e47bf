package uk.muster.exercises.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.muster.exercises.ExerciseYear;
import uk.muster.look.Figure;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.register.Entry;
import uk.muster.register.kind.Word;
import uk.muster.register.shown.Shown;

/// The programme of a force in tables.
record ProgrammeTables(ExerciseYear year, Shown shown) {
  String heading(String name) {
    return year.statedMore()
        .map(one ->
            "%s: %s exercises held in 12 months, as stated".formatted(name, one.held().words()))
        .orElseGet(() ->
            "%s: %s held in 12 months"
                .formatted(name, Words.count(year.held().size(), "exercise", "exercises")));
  }

  String lead() {
    return "Up to %s. %s%s planned; %s and %s have not been exercised for three years."
        .formatted(
            Words.date(year.on()),
            stated(),
            Words.count(year.planned().size(), "is", "are"),
            Words.count(year.plansMissed().size(), "plan", "plans"),
            Words.count(year.risksMissed().size(), "community risk", "community risks"));
  }

  /// What programmes state, and how many of them the register holds with a day.
  private String stated() {
    return year.stated().stream()
            .map(one ->
                "The programme “%s” states %s from %s to %s. "
                    .formatted(
                        one.programme().text("name"),
                        one.held().words(),
                        Words.date(one.first()),
                        Words.date(one.last())))
            .collect(Collectors.joining())
        + (year.stated().isEmpty()
            ? ""
            : "The register holds %s with a day. ".formatted(Words.number(year.held().size())));
  }

  List<Figure> figures() {
    return List.of(
        new Figure(
            "Held",
            year.statedMore()
                .map(one -> one.held().words())
                .orElseGet(() -> Words.number(year.held().size())),
            year.statedMore().isPresent() ? "in 12 months, as stated" : "in 12 months",
            true,
            ""),
        new Figure("Planned", Words.number(year.planned().size()), "not held yet", false, ""),
        new Figure("Plans", Words.number(year.plansMissed().size()), "not exercised", false, ""),
        new Figure("Risks", Words.number(year.risksMissed().size()), "not exercised", false, ""));
  }

  /// Every type, also those of which none was held; the sum is what the heading says.
  Table byType() {
    var rows = new ArrayList<List<Cell>>();
    types().forEach(type -> rows.add(row(type.words(), year.count(type.code()))));
    if (year.count("") > 0) {
      rows.add(row("Type not stated", year.count("")));
    }
    rows.add(row("All", year.held().size()));
    return Table.of(
            "Held in 12 months, by type",
            "No type is known.",
            List.of(Column.of("Type"), Column.number("Held")),
            rows)
        .withTotal();
  }

  private static List<Cell> row(String type, long held) {
    return List.of(Cell.of(type), Cell.of(held));
  }

  private List<Word> types() {
    var type = shown.register().kind("exercises").field("type");
    return type.map(shown.reading()::words).orElse(List.of());
  }

  Table held() {
    return exercises(
        "Held in 12 months", "No exercise was held in the twelve months.", year.held());
  }

  Table planned() {
    return exercises("Planned", "No exercise is planned.", year.planned());
  }

  Table undated() {
    return exercises(
        "Held, and not counted: no day is known, or one entry stands for several",
        "Every exercise that was held has its day.",
        year.undated());
  }

  private Table exercises(String caption, String empty, List<Entry> exercises) {
    var rows =
        exercises.stream()
            .map(one ->
                List.of(
                    Cell.link(
                        one.text("name"), "/exercises/%s/%s".formatted(one.force(), one.code())),
                    Cell.of(shown.text(one, "type")),
                    Cell.of(shown.first(one, "held_from", "planned_for")),
                    shown.cell(one, "threats"),
                    shown.cell(one, "plan", "risk"),
                    shown.cell(one, "level", "host", "run_by")))
            .toList();
    return Table.of(
        caption,
        empty,
        List.of(
            Column.of("Exercise"),
            Column.of("Type"),
            Column.of("When"),
            Column.of("Threats"),
            Column.of("Exercises"),
            Column.of("Level, host")),
        rows);
  }

  Table plansMissed() {
    return shown.table(
        "Plans not exercised for three years",
        "No plan in the register waits for an exercise.",
        year.plansMissed(),
        "Type",
        "type",
        "Threats",
        "threats",
        "Last exercised, as the plan says",
        "last_exercised");
  }

  Table risksMissed() {
    return shown.table(
        "Community risks not exercised for three years",
        "No community risk in the register waits for an exercise.",
        year.risksMissed(),
        "Threats",
        "threats",
        "Next review",
        "next_review");
  }

  Table programmes() {
    return shown.table(
        "Programmes",
        "No programme is in the register.",
        year.programmes(),
        "Types",
        "types",
        "Run by",
        "run_by partnership",
        "How often",
        "interval",
        "A year",
        "per_year",
        "Held in the period, as stated",
        "held",
        "Period",
        "period_from period_until");
  }
}
