package uk.muster.assessment.answer.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.last.LastTime;
import uk.muster.look.table.Table;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Actor;

/// What stands beside a question.
record Beside(
    LastTime lastTime, LastTable lastTables, List<EntryPanel.OfAnswer> panels, Clock clock) {
  /// What was answered last time, then what other modules know of the question.
  List<Table> of(Actor actor, Paper paper, Question question) {
    var id = paper.assessment().id();
    var today = LocalDate.now(clock);
    var named = Set.of(question.code(), question.text());
    var last =
        lastTime
            .campaign(actor, paper)
            .map(before ->
                lastTables.of(
                    paper, question, before, lastTime.answer(actor, paper, question, before)));
    return Stream.concat(
            last.stream(),
            panels.stream()
                .flatMap(one -> one.panel(actor, id.force(), id.threat(), named, today).stream()))
        .toList();
  }
}
