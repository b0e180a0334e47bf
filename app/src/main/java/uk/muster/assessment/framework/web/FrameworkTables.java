package uk.muster.assessment.framework.web;

import java.util.List;
import java.util.stream.Collectors;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.web.SectionsView.Section;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Term;
import uk.muster.shared.ForceId;

/// Frameworks and their questions as tables.
record FrameworkTables(Catalogue catalogue) {
  static String path(Framework framework) {
    return path(framework.code(), framework.version());
  }

  static String path(String code, int version) {
    return "/frameworks/%s/%d".formatted(code, version);
  }

  static String named(Framework framework) {
    return "%s %s, version %d"
        .formatted(framework.title(), framework.edition(), framework.version());
  }

  /// Whose it is, in words.
  String owner(Framework framework) {
    return framework.national()
        ? "The nation"
        : catalogue
            .force(new ForceId(framework.owner()))
            .map(Force::name)
            .orElse(framework.owner());
  }

  Section edition(String heading, List<Framework> frameworks) {
    return new Section(
        heading,
        "",
        Table.of(
            heading,
            "No framework is kept for this edition.",
            List.of(
                Column.of("Threat"),
                Column.of("For"),
                Column.of("State"),
                Column.number("Version"),
                Column.number("Questions"),
                Column.of("What stands behind it")),
            frameworks.stream().map(this::line).toList()));
  }

  private List<Cell> line(Framework framework) {
    return List.of(
        Cell.link(framework.title(), path(framework)),
        Cell.of(owner(framework)),
        Cell.of(framework.status()),
        Cell.of(framework.version()),
        Cell.of(framework.questions().size()),
        Cell.of(framework.origin().words()));
  }

  /// The questions of each C, in the order of the catalogue.
  List<Section> questions(Framework framework) {
    return catalogue.fourCs().stream()
        .map(c ->
            new Section(
                c.name(),
                c.meaning() + ".",
                Table.of(
                    c.name(),
                    "Nothing is asked of it.",
                    List.of(
                        Column.of("Question"),
                        Column.of("Level"),
                        Column.of("Answered by"),
                        Column.number("Weight"),
                        Column.number("Indicators")),
                    framework.questions().stream()
                        .filter(one -> one.c().equals(c.code()))
                        .map(one -> line(framework, one))
                        .toList())))
        .toList();
  }

  private static List<Cell> line(Framework framework, Question question) {
    return List.of(
        Cell.link(question.text(), path(framework) + "/questions/" + question.code()),
        Cell.of(Words.sentence(question.level())),
        Cell.of(question.answer().words()),
        Cell.of(question.weight().toPlainString()),
        Cell.of(question.indicators().size()));
  }

  /// The terms of a framework, with what the catalogue says of the same word.
  Section terms(Framework framework) {
    var meanings =
        catalogue.definitions().stream()
            .collect(
                Collectors.toMap(
                    term -> term.name().toLowerCase(java.util.Locale.ROOT),
                    Term::meaning,
                    (one, _) -> one));
    return new Section(
        "Terms",
        "What a word means in this framework, and what the catalogue says of it where it does.",
        Table.of(
            "Terms",
            "No term is defined.",
            List.of(Column.of("Term"), Column.of("Here"), Column.of("In the catalogue")),
            framework.terms().stream()
                .map(term ->
                    List.of(
                        Cell.of(term.term()),
                        Cell.of(term.meaning()),
                        Cell.of(
                            meanings.getOrDefault(
                                term.term().toLowerCase(java.util.Locale.ROOT), ""))))
                .toList()));
  }

  Section versions(List<Framework> versions) {
    return new Section(
        "Versions",
        "A published version never changes; a change is a new version.",
        Table.of(
            "Versions",
            "",
            List.of(Column.of("Version"), Column.of("State"), Column.number("Questions")),
            versions.stream()
                .map(one ->
                    List.of(
                        Cell.link("Version " + one.version(), path(one)),
                        Cell.of(one.status()),
                        Cell.of(one.questions().size())))
                .toList()));
  }
}
