package uk.muster.assessment.reminder.web;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Task;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.reminder.Late;
import uk.muster.look.Words;
import uk.muster.look.table.Address;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// What is late as a table: what it waits for, whose it is, by how many days.
record LateTable(Wording wording, ZoneId zone) {
  String threat(Late one) {
    return wording.threat(one.named().edition(), one.named().assessment().id().threat());
  }

  String force(Late one) {
    return wording.force(one.named().assessment().id().force());
  }

  Table of(List<Late> all) {
    return Table.of(
        "Late",
        "Everything that is due is done.",
        List.of(
            Column.of("Waits for"),
            Column.of("By whom"),
            Column.of("Threat"),
            Column.of("Force"),
            Column.of("Campaign"),
            Column.of("Due"),
            Column.number("Days late"),
            Column.of("Last reminded")),
        all.stream().map(this::row).toList());
  }

  private List<Cell> row(Late one) {
    var paper = one.named().assessment();
    return List.of(
        Cell.link(one.waitsFor().words(), href(one.waitsFor(), paper.id())),
        Cell.of(
            switch (one.waitsFor()) {
              case DELEGATE -> "nobody is asked yet";
              case ANSWER, REPLY -> paper.delegatePost();
              case REVIEW -> "a reviewer who answered none of it";
              case SIGN -> "the chief officer lead";
            }),
        Cell.of(threat(one)),
        Cell.of(force(one)),
        Cell.of(one.named().title()),
        Cell.day(paper.due()),
        Cell.of(one.days()),
        Cell.of(
            one.reminded()
                .map(at -> Words.hourAndDate(LocalDateTime.ofInstant(at, zone)))
                .orElse("never")));
  }

  private static String href(Task.Kind kind, AssessmentId id) {
    return kind == Task.Kind.DELEGATE
        ? "/assessment/campaigns/%s?force=%s&threat=%s#delegate"
            .formatted(id.campaign(), id.force(), id.threat())
        : Address.of("/assessment/answers")
            .step(id.campaign())
            .step(id.force().value())
            .step(id.threat())
            .text();
  }
}
