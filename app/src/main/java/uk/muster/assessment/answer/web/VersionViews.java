package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.framework.Question;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;

/// Makes the tables of earlier versions.
record VersionViews(Wording wording, AnswerWords words, PaperViews papers) {
  /// What stands in a version of an assessment: what changed, every answer with its reasons, facts,
  /// evidence and what was challenged.
  List<Table> of(Paper paper, Optional<Paper> before) {
    var tables = new ArrayList<Table>();
    before.ifPresent(old ->
        tables.add(
            PaperChanges.of(
                "What changed since version " + old.assessment().version(), paper, before)));
    for (var section : papers.sections(paper)) {
      tables.add(
          Table.of(
              section.heading(),
              "",
              List.of(
                  Column.of("Question"),
                  Column.of("Rating"),
                  Column.of("Reasons"),
                  Column.of("Confidence")),
              questions(paper, section.anchor()).map(one -> row(paper, one)).toList()));
    }
    tables.add(papers.facts(paper));
    tables.add(papers.grounds(paper));
    papers.points(paper, false).forEach(one -> tables.add(one.turns()));
    return tables;
  }

  private static Stream<Question> questions(Paper paper, String anchor) {
    return paper.framework().questions().stream()
        .filter(one -> anchor.equals(one.c() + "-" + one.level()));
  }

  private static List<Cell> row(Paper paper, Question question) {
    var answer = paper.answer(question.code());
    var one = paper.assessment();
    return List.of(
        answer.number() == 0
            ? Cell.of(question.text())
            : Cell.link(
                question.text(),
                Ids.revision(one.id(), one.version(), question.code(), answer.number())),
        Cell.of(AnswerWords.rating(paper.framework(), question, answer.said())),
        Cell.of(answer.said().reasons()),
        Cell.of(Confidence.find(answer.said().confidence()).map(Confidence::words).orElse("")));
  }

  /// One version of an answer beside the one before it.
  Table lines(Paper paper, Question question, Named shown, Optional<Named> before) {
    var now = AnswerWords.parts(paper.framework(), question, shown.revision().said());
    var then =
        before
            .map(old -> AnswerWords.parts(paper.framework(), question, old.revision().said()))
            .orElse(now);
    var rows =
        ChangedLines.of(then, now).lines().stream()
            .map(line -> {
              var cell = Cell.of(line.yours());
              var tagged = line.differs() ? cell.tagged(new Tag("changed", "changed")) : cell;
              return before.isEmpty()
                  ? List.of(Cell.of(line.name()), tagged)
                  : List.of(Cell.of(line.name()), Cell.of(line.theirs()), tagged);
            })
            .toList();
    var columns = new ArrayList<>(List.of(Column.of("Part")));
    before.ifPresent(old -> columns.add(Column.of("Version " + old.words())));
    columns.add(Column.of("Version " + shown.words()));
    return Table.of(
        before.isEmpty() ? "What was answered" : "Beside the version before",
        "Nothing was answered.",
        columns,
        rows);
  }

  /// A version of an answer with the version of the assessment that it stands in.
  record Named(int version, Revision revision) {
    String words() {
      return "%d.%d".formatted(version, revision.number());
    }
  }

  /// Every version of an assessment, to be opened.
  Table list(List<Assessment> versions) {
    return Table.of(
        "Versions",
        "",
        List.of(Column.of("Version"), Column.of("How it stands")),
        versions.stream()
            .map(one ->
                List.of(
                    Cell.link("Version " + one.version(), Ids.version(one.id(), one.version())),
                    Cell.of(words.standing(one))))
            .toList());
  }
}
