package uk.muster.assessment.framework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.muster.assessment.framework.Carried;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.FrameworkComparison;
import uk.muster.assessment.framework.Mapping;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;
import uk.muster.assessment.framework.web.SectionsView.Section;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;

/// What belongs to a question, and what became of questions, as tables.
final class QuestionTables {
  private QuestionTables() {}

  static Section levels(String heading, List<RatingLevel> levels) {
    return new Section(
        heading,
        "",
        Table.of(
            heading,
            "",
            List.of(Column.of("Rating"), Column.of("Called"), Column.of("What is true then")),
            levels.stream()
                .map(one ->
                    List.of(Cell.of(one.value()), Cell.of(one.name()), Cell.of(one.wording())))
                .toList()));
  }

  static Section evidence(Question question) {
    return new Section(
        "Typical evidence",
        "",
        Table.of(
            "Typical evidence",
            "None is named.",
            List.of(Column.of("What usually shows it")),
            question.typicalEvidence().stream().map(one -> List.of(Cell.of(one))).toList()));
  }

  static Section indicators(Question question, Map<String, String> titles) {
    return new Section(
        "Facts held against the rating",
        "What the registers say on the day is shown beside the answer and frozen with it.",
        Table.of(
            "Facts held against the rating",
            "No indicator is bound to this question.",
            List.of(Column.of("Indicator"), Column.of("What a rating claims of it")),
            question.indicators().stream()
                .map(one ->
                    List.of(
                        Cell.link(titles.getOrDefault(one, one), "/indicators"),
                        Cell.of(
                            question.claims().stream()
                                .filter(claim -> claim.indicator().equals(one))
                                .map(claim -> claim.words() + ".")
                                .collect(Collectors.joining(" ")))))
                .toList()));
  }

  /// What a question comes from, and what became of it.
  static Section mapped(String code, List<Mapping> into, List<Mapping> from) {
    var rows = new ArrayList<List<Cell>>();
    for (var mapping : into) {
      mapping.pairs().stream()
          .filter(pair -> pair.to().equals(code))
          .map(pair ->
              related("Comes from", mapping.fromCode(), mapping.fromVersion(), pair.from(), pair))
          .forEach(rows::add);
    }
    for (var mapping : from) {
      mapping.pairs().stream()
          .filter(pair -> pair.from().equals(code))
          .map(pair -> related("Became", mapping.toCode(), mapping.toVersion(), pair.to(), pair))
          .forEach(rows::add);
    }
    return new Section(
        "In other frameworks",
        "",
        Table.of(
            "In other frameworks",
            "It is not mapped to another framework.",
            List.of(
                Column.of("Which way"),
                Column.of("Framework"),
                Column.of("Question"),
                Column.of("The older one")),
            rows));
  }

  private static List<Cell> related(
      String way, String code, int version, String question, Mapping.Pair pair) {
    var path = FrameworkTables.path(code, version);
    return List.of(
        Cell.of(way),
        Cell.link("%s, version %d".formatted(code, version), path),
        question.isEmpty() ? Cell.of("") : Cell.link(question, path + "/questions/" + question),
        Cell.of(pair.relation().words() + (pair.note().isEmpty() ? "" : ": " + pair.note())));
  }

  /// @param changes whether what a question comes from can be changed
  static Table carried(Framework newer, Framework older, List<Carried> carried, boolean changes) {
    var rows = new ArrayList<List<Cell>>();
    for (var one : carried) {
      var question = newer.question(one.question()).map(Question::text).orElse(one.question());
      var asked = Cell.link(question, FrameworkTables.path(newer) + "/questions/" + one.question());
      var change =
          Cell.link("Change " + one.question(), MappedPages.path(newer, older, one.question()));
      if (one.fresh()) {
        rows.add(
            List.of(
                asked, Cell.tag(new Tag("New", "")), Cell.of("Nothing older answers it"), change));
      }
      for (var source : one.sources()) {
        var text = older.question(source.question()).map(Question::text).orElse(source.question());
        rows.add(
            List.of(
                asked,
                Cell.link(text, FrameworkTables.path(older) + "/questions/" + source.question()),
                Cell.of(source.relation().words()),
                change));
      }
    }
    var columns =
        List.of(
            Column.of("Question"),
            Column.of("Comes from"),
            Column.of("The older one"),
            Column.of("Change"));
    var shown = changes ? columns.size() : columns.size() - 1;
    return Table.of(
        "What each question comes from",
        "",
        columns.subList(0, shown),
        rows.stream().map(row -> row.subList(0, shown)).toList());
  }

  static Table changes(FrameworkComparison comparison) {
    return Table.of(
        "What differs",
        "Nothing differs.",
        List.of(Column.of("What"), Column.of("Before"), Column.of("After")),
        comparison.changes().stream()
            .map(one -> List.of(Cell.of(one.what()), Cell.of(one.before()), Cell.of(one.after())))
            .toList());
  }

  static Optional<Framework> older(List<Framework> versions, int version) {
    return versions.stream().filter(one -> one.version() < version).findFirst();
  }
}
