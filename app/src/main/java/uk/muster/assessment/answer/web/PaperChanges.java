package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.assessment.answer.Paper;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// What differs between two versions of an assessment, question by question and part by part.
final class PaperChanges {
  private PaperChanges() {}

  /// @param before the version before; empty when this is the first, and then nothing differs
  static Table of(String caption, Paper now, Optional<Paper> before) {
    var rows = new ArrayList<List<Cell>>();
    before.ifPresent(old -> {
      for (var question : now.framework().questions()) {
        var then = AnswerWords.parts(old.framework(), question, old.answer(question.code()).said());
        var today =
            AnswerWords.parts(now.framework(), question, now.answer(question.code()).said());
        for (var line : ChangedLines.of(then, today).lines()) {
          if (line.differs()) {
            rows.add(
                List.of(
                    Cell.of(question.text()),
                    Cell.of(line.name()),
                    Cell.of(line.theirs()),
                    Cell.of(line.yours())));
          }
        }
      }
    });
    return Table.of(
        caption,
        "Nothing differs from the version before.",
        List.of(
            Column.of("Question"),
            Column.of("Part"),
            Column.of(before.map(old -> name(old)).orElse("Before")),
            Column.of(name(now))),
        rows);
  }

  private static String name(Paper paper) {
    return "Version " + paper.assessment().version();
  }
}
