package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.answer.Remark;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.framework.Question;
import uk.muster.look.Field;
import uk.muster.look.State;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;
import uk.muster.look.table.Tag;

/// Makes the parts of the page of an assessment.
record PaperViews(Wording wording, AnswerWords words) {
  String heading(Paper paper) {
    return "%s: %d of %d answered"
        .formatted(
            wording.threat(paper.campaign().edition(), paper.assessment().id().threat()),
            rated(paper),
            paper.framework().questions().size());
  }

  private static long rated(Paper paper) {
    return paper.framework().questions().stream()
        .filter(one -> paper.answer(one.code()).said().rated())
        .count();
  }

  List<PaperView.Section> sections(Paper paper) {
    var groups = new LinkedHashMap<String, List<Question>>();
    for (var c : wording.cs()) {
      for (var level : wording.levels()) {
        for (var question : paper.framework().questions()) {
          if (question.c().equals(c.code()) && question.level().equals(level.code())) {
            groups
                .computeIfAbsent(c.code() + "-" + level.code(), _ -> new ArrayList<>())
                .add(question);
          }
        }
      }
    }
    return groups.entrySet().stream()
        .map(group -> section(paper, group.getKey(), group.getValue()))
        .toList();
  }

  private PaperView.Section section(Paper paper, String anchor, List<Question> questions) {
    var first = questions.getFirst();
    var heading =
        "%s, %s"
            .formatted(wording.c(first.c()), wording.level(first.level()).toLowerCase(Locale.UK));
    return new PaperView.Section(
        anchor,
        heading,
        Table.of(
            heading,
            "",
            List.of(
                Column.of("Question"),
                Column.of("Rating"),
                Column.of("Confidence"),
                Column.of("State")),
            questions.stream().map(one -> row(paper, one)).toList()));
  }

  private static List<Cell> row(Paper paper, Question question) {
    var said = paper.answer(question.code()).said();
    var path = Ids.path(Ids.ANSWERS, paper.assessment().id()) + "/" + question.code();
    var rating = Cell.of(AnswerWords.rating(paper.framework(), question, said));
    return List.of(
        Cell.link(question.text(), path),
        said.inherited().isBlank() ? rating : rating.tagged(new Tag("inherited", "inherited")),
        Cell.of(Confidence.find(said.confidence()).map(Confidence::words).orElse("")),
        state(paper, question));
  }

  private static Cell state(Paper paper, Question question) {
    var disagreements = paper.disagreements(question);
    if (!disagreements.isEmpty()) {
      return disagreements.getFirst().explained()
          ? Cell.state(State.DISAGREES, "differs from the register, explained")
          : Cell.state(State.DISAGREES, "differs from the register");
    }
    var said = paper.answer(question.code()).said();
    var modest = paper.modest(question).isPresent();
    return said.rated()
        ? Cell.state(State.MET, modest ? "answered; the facts would bear more" : "answered")
        : Cell.state(State.NOT_YET, said.step().isPresent() ? "no reasons yet" : "not yet");
  }

  /// Every indicator that some question binds, as it stands or was frozen.
  Table facts(Paper paper) {
    var rows =
        paper.facts().values().stream()
            .sorted(java.util.Comparator.comparing(one -> one.title()))
            .map(one ->
                List.of(
                    Cell.of(one.title()), Cell.link(one.words(), one.href()), Cell.day(one.asAt())))
            .toList();
    return Table.of(
        "What the registers say",
        "No indicator is bound to these questions, or none of them is declared here.",
        List.of(
            Column.of("Indicator"),
            Column.number("Value"),
            Column.of(paper.frozen() ? "Frozen as at" : "As at")),
        rows);
  }

  /// The evidence under the answers, in the order of the questions.
  Table grounds(Paper paper) {
    var force = paper.assessment().id().force();
    var rows =
        paper.framework().questions().stream()
            .flatMap(question ->
                paper.grounds(question.code()).stream()
                    .map(one -> List.of(Cell.of(question.text()), GroundWords.cell(one, force))))
            .toList();
    return Table.of(
        "Evidence",
        "No answer rests on evidence of the library.",
        List.of(
            Column.of("Answer to"),
            Column.of(paper.frozen() ? "Rested on, as it was submitted" : "Rests on")),
        rows);
  }

  List<PaperView.Point> points(Paper paper, boolean mayReply) {
    var points = new LinkedHashMap<Integer, List<Remark>>();
    paper
        .remarks()
        .forEach(one -> points.computeIfAbsent(one.point(), _ -> new ArrayList<>()).add(one));
    return points.values().stream().map(turns -> point(paper, turns, mayReply)).toList();
  }

  private PaperView.Point point(Paper paper, List<Remark> turns, boolean mayReply) {
    var first = turns.getFirst();
    var about =
        paper.framework().question(first.question()).map(Question::text).orElse("The whole");
    var number = Integer.toString(first.point());
    return new PaperView.Point(
        "Point %s: %s".formatted(number, about),
        Table.of(
            "Point " + number,
            "",
            List.of(Column.of("Who"), Column.of("What"), Column.of("When")),
            turns.stream()
                .map(one ->
                    List.of(
                        Cell.of(one.isChallenge() ? one.post() + " challenges" : one.post()),
                        Cell.of(one.words()),
                        Cell.of(words.when(one.at()))))
                .toList()),
        mayReply ? Ids.path("/assessment/replies", paper.assessment().id()) + "/" + number : "",
        number,
        Field.of("reply-" + number, "Reply to point " + number));
  }
}
