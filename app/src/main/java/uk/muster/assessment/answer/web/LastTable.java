package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.Relation;
import uk.muster.assessment.last.LastAnswer;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;

/// What was answered last time, beside the question: each part, and whether it is said still.
record LastTable(AnswerWords words) {
  Table of(Paper paper, Question question, Campaign before, Optional<LastAnswer> last) {
    return Table.of(
        "Last time: " + before.title(),
        "Nothing like it was asked then. The question is new.",
        List.of(Column.of("Part"), Column.of("What was answered")),
        last.map(one -> rows(paper, question, one)).orElse(List.of()));
  }

  private List<List<Cell>> rows(Paper paper, Question question, LastAnswer last) {
    var rows = new ArrayList<List<Cell>>();
    if (last.relation() != Relation.EQUAL) {
      rows.add(
          List.of(
              Cell.of("Question of then"),
              Cell.of("%s (%s)".formatted(last.question().text(), last.relation().words()))));
    }
    var id = last.assessment().id();
    var version = last.assessment().version();
    if (last.answer().number() == 0) {
      rows.add(
          List.of(
              Cell.of("Answer"),
              Cell.link("none that your post can see", Ids.version(id, version))));
      return rows;
    }
    var then = AnswerWords.parts(last.framework(), last.question(), last.answer().said());
    var now = AnswerWords.parts(paper.framework(), question, paper.answer(question.code()).said());
    var answered = paper.answer(question.code()).number() > 0;
    for (var line : ChangedLines.of(then, now).lines()) {
      var cell = Cell.of(line.theirs());
      rows.add(
          List.of(
              Cell.of(line.name()),
              answered && line.differs() ? cell.tagged(new Tag("changed", "changed")) : cell));
    }
    var by =
        "%s, %s%s"
            .formatted(
                last.answer().post(),
                words.when(last.answer().at()),
                last.answer().submitted() ? "" : "; a draft");
    var href = Ids.revision(id, version, last.question().code(), last.answer().number());
    rows.add(List.of(Cell.of("Answered by"), Cell.link(by, href)));
    return rows;
  }
}
