package uk.muster.assessment.campaign.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Wording;
import uk.muster.look.Choice;
import uk.muster.look.Figure;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.shared.ForceId;

/// Campaigns as tables and figures.
record CampaignViews(Wording wording, LocalDate today) {
  Table all(List<Campaign> campaigns) {
    return Table.of(
        "Campaigns",
        "No campaign covers your forces yet.",
        List.of(
            Column.of("Campaign"),
            Column.of("Over"),
            Column.of("How often"),
            Column.of("Opened"),
            Column.of("Due"),
            Column.of("State")),
        campaigns.stream()
            .map(one ->
                List.of(
                    Cell.link(one.title(), "/assessment/campaigns/" + one.code()),
                    Cell.of(wording.scope(one.scope())),
                    Cell.of(one.cycle().words()),
                    Cell.day(one.openedOn()),
                    Cell.day(one.due()),
                    state(one)))
            .toList());
  }

  private Cell state(Campaign one) {
    return one.late(today)
        ? Cell.state(State.SHORT, "late")
        : one.open() ? Cell.state(State.NOT_YET, "open") : Cell.state(State.MET, "closed");
  }

  static List<Figure> figures(List<Assessment> all) {
    var questions = all.stream().mapToInt(Assessment::questions).sum();
    return List.of(
        new Figure(
            "Answers in",
            all.stream().mapToInt(Assessment::answered).sum(),
            "of %s".formatted(Words.count(questions, "question", "questions"))),
        new Figure("Submitted", in(all, AssessmentState.SUBMITTED), "wait for a reviewer"),
        new Figure("Agreed", in(all, AssessmentState.AGREED), "wait to be signed"),
        new Figure(
                "Signed",
                in(all, AssessmentState.SIGNED),
                "of %s".formatted(Words.count(all.size(), "assessment", "assessments")))
            .asAnswer());
  }

  static int in(List<Assessment> all, AssessmentState state) {
    return (int) all.stream().filter(one -> one.state() == state).count();
  }

  Table assessments(Campaign campaign, List<Assessment> all) {
    var threats = wording.threats(campaign.edition());
    var order = threats.stream().map(one -> one.code()).toList();
    return Table.of(
        "Assessments",
        "Nothing of this campaign is submitted yet.",
        List.of(
            Column.of("Threat"),
            Column.of("Force"),
            Column.of("Lead"),
            Column.of("Due"),
            Column.number("Answered"),
            Column.of("State")),
        all.stream()
            .sorted(
                Comparator.<Assessment, ForceId>comparing(one -> one.id().force())
                    .thenComparingInt(one -> order.indexOf(one.id().threat())))
            .map(one -> row(campaign, one))
            .toList());
  }

  private List<Cell> row(Campaign campaign, Assessment one) {
    var id = one.id();
    return List.of(
        Cell.link(
            wording.threat(campaign.edition(), id.threat()),
            "/assessment/answers/%s/%s/%s".formatted(id.campaign(), id.force(), id.threat())),
        Cell.link(
            wording.force(id.force()),
            "/assessment?force=%s&campaign=%s".formatted(id.force(), id.campaign())),
        Cell.of(one.delegate().isEmpty() ? "nobody yet" : one.delegatePost()),
        Cell.day(one.due()),
        Cell.of("%d of %d".formatted(one.answered(), one.questions())),
        one.late(today)
            ? Cell.state(State.SHORT, one.state().words() + ", late")
            : Cell.state(
                one.state() == AssessmentState.SIGNED ? State.MET : State.NOT_YET,
                one.state().words()));
  }

  List<Choice> threats(Campaign campaign, List<Assessment> ofForce) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", "All that nobody answers yet"));
    wording.threats(campaign.edition()).stream()
        .flatMap(threat ->
            ofForce.stream()
                .filter(one -> one.id().threat().equals(threat.code()))
                .filter(one -> one.state().answers())
                .flatMap(one ->
                    Stream.of(
                        new Choice(
                            threat.code(),
                            one.delegate().isEmpty()
                                ? threat.name()
                                : "%s (now %s)".formatted(threat.name(), one.delegatePost())))))
        .forEach(choices::add);
    return choices;
  }
}
