package uk.muster.assessment.grid.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.grid.ForceGrid;
import uk.muster.assessment.grid.OpenActions;
import uk.muster.look.Figure;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.reference.Threat;

/// The grid of one force in words, figures and rows.
record GridViews(Wording wording, ForceGrid grid, LocalDate today) {
  String heading() {
    var late = actions().late();
    return "%s with the register, and %s late"
        .formatted(
            grid.disagreeing() == 1
                ? "1 rating disagrees"
                : "%s ratings disagree".formatted(Words.number(grid.disagreeing())),
            late == 1 ? "1 action is" : "%s actions are".formatted(Words.number(late)));
  }

  String lead() {
    var due = grid.campaign().due();
    var days = ChronoUnit.DAYS.between(today, due);
    var when =
        !grid.campaign().open()
            ? "It is closed."
            : days < 0
                ? "It was due on %s, %s ago."
                    .formatted(Words.date(due), Words.count(-days, "day", "days"))
                : "It is due on %s, in %s."
                    .formatted(Words.date(due), Words.count(days, "day", "days"));
    return "%s, %s. %s %d of %d leads have submitted, %d of their assessments are signed."
        .formatted(
            wording.force(grid.force()),
            grid.campaign().title(),
            when,
            grid.assessments().stream().filter(one -> one.submissions() > 0).count(),
            grid.assessments().size(),
            in(AssessmentState.SIGNED));
  }

  private long in(AssessmentState state) {
    return grid.assessments().stream().filter(one -> one.state() == state).count();
  }

  private OpenActions actions() {
    return grid.actions().values().stream()
        .reduce(
            OpenActions.NONE,
            (sum, one) -> new OpenActions(sum.open() + one.open(), sum.late() + one.late()));
  }

  List<Figure> figures() {
    var answered = grid.assessments().stream().mapToInt(Assessment::answered).sum();
    var questions = grid.assessments().stream().mapToInt(Assessment::questions).sum();
    return List.of(
        new Figure(
            "Answers in",
            answered,
            "of %s".formatted(Words.count(questions, "question", "questions"))),
        new Figure(
                "Claim against fact", grid.disagreeing(), "ratings that an indicator contradicts")
            .asAnswer(),
        new Figure(
            "Challenged", (int) in(AssessmentState.CHALLENGED), "assessments wait for a reply"),
        new Figure(
                "Actions open",
                actions().open(),
                "%s late".formatted(Words.number(actions().late())))
            .from("/registers/actions?force=" + grid.force()));
  }

  List<GridView.Row> rows() {
    return wording.threats(grid.campaign().edition()).stream().map(this::row).toList();
  }

  private GridView.Row row(Threat threat) {
    var assessment =
        grid.assessments().stream()
            .filter(one -> one.id().threat().equals(threat.code()))
            .findFirst();
    var href =
        assessment
            .map(_ ->
                "/assessment/answers/%s/%s/%s"
                    .formatted(grid.campaign().code(), grid.force(), threat.code()))
            .orElse("");
    var actions = grid.actions().getOrDefault(threat.code(), OpenActions.NONE);
    return new GridView.Row(
        threat.name(),
        href,
        assessment
            .map(one -> one.delegate().isEmpty() ? "nobody yet" : one.delegatePost())
            .orElse("not submitted"),
        cells(threat.code(), href),
        assessment.map(one -> "%d of %d".formatted(one.answered(), one.questions())).orElse("–"),
        state(assessment),
        assessment
            .map(one -> one.state().words() + (one.late(today) ? ", late" : ""))
            .orElse("not submitted"),
        Integer.toString(actions.open()),
        actions.late() == 0 ? "" : "%d late".formatted(actions.late()),
        "/registers/actions?force=%s&threats=%s".formatted(grid.force(), threat.code()));
  }

  private State state(Optional<Assessment> found) {
    return found
        .map(one ->
            one.late(today)
                ? State.SHORT
                : switch (one.state()) {
                  case OPEN, SUBMITTED -> State.NOT_YET;
                  case CHALLENGED -> State.OPEN;
                  case AGREED, SIGNED -> State.MET;
                })
        .orElse(State.NOT_YET);
  }

  private List<GridView.Rating> cells(String threat, String href) {
    var ratings = Ratings.of(wording);
    var cells = new ArrayList<GridView.Rating>();
    for (var c : wording.cs()) {
      for (var level : wording.levels()) {
        cells.add(
            ratings.rating(
                grid.cell(threat, c.code(), level.code()),
                c.code(),
                level.code(),
                href.isEmpty() ? "" : "%s#%s-%s".formatted(href, c.code(), level.code())));
      }
    }
    return cells;
  }
}
