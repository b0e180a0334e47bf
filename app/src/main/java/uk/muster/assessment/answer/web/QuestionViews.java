package uk.muster.assessment.answer.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Disagreement;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Answer;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.table.Cell;
import uk.muster.look.table.Column;
import uk.muster.look.table.Table;

/// Makes the view of one question.
record QuestionViews(Wording wording, AnswerWords words) {
  QuestionView of(
      Paper paper,
      Question question,
      QuestionView.Typing typed,
      Said said,
      int basedOn,
      Map<Integer, List<Revision>> history,
      boolean mayAnswer,
      QuestionView.Library library,
      GroundChange change,
      String notYours,
      List<FieldError> errors,
      ChangedMeanwhile changed) {
    var unit = question.answer() instanceof Answer.Numeric(var counted, _) ? counted : "";
    var questions = paper.framework().questions();
    var disagreements = paper.disagreements(question);
    return new QuestionView(
        question.text(),
        typed,
        "%s, %s level"
            .formatted(
                wording.c(question.c()),
                wording.level(question.level()).toLowerCase(java.util.Locale.UK)),
        "Question %d of %d".formatted(questions.indexOf(question) + 1, questions.size()),
        paper.framework().origin().warning(),
        notYours,
        errors,
        changed,
        mayAnswer ? Ids.path(Ids.ANSWERS, paper.assessment().id()) + "/" + question.code() : "",
        disagreements.stream().map(one -> differs(paper, question, said, one)).toList(),
        paper.modest(question).orElse(""),
        Field.of("yes-no", "Yes or no").among(errors),
        question.answer() instanceof Answer.YesNo
            ? Choice.choose(List.of(new Choice("yes", "Yes"), new Choice("no", "No")), said.yesNo())
            : List.of(),
        Field.of("rating", "Rating").holding(said.rating()).among(errors),
        ratings(paper, question),
        unit,
        Field.of("target", "Target, " + unit).holding(said.target()).among(errors),
        Field.of("estimate", "Your estimate, " + unit).holding(said.estimate()).among(errors),
        AnswerWords.gap(said, unit),
        Field.of("reasons", "Reasons")
            .hinted("A rating without reasons cannot be submitted")
            .holding(said.reasons())
            .among(errors),
        Field.of("explanation", "Why does your answer differ from the register?")
            .hinted(
                "Say what the register does not show. The reviewer and the chief officer read it")
            .holding(said.explanation())
            .among(errors),
        Field.of("confidence", "Confidence").holding(said.confidence()).among(errors),
        Arrays.stream(Confidence.values())
            .map(one -> new Choice(one.code(), one.words()))
            .toList()
            .reversed(),
        Field.of("sources", "What you relied on").among(errors),
        Arrays.stream(Basis.values())
            .map(one -> new Choice(one.code(), one.words(), "", said.sources().contains(one)))
            .toList(),
        Field.of("inherited", "What the regional unit supplies (optional)")
            .hinted("It is marked as inherited and does not change your rating")
            .holding(said.inherited())
            .among(errors),
        Field.of("document", "Taken from (optional)")
            .hinted("The document and paragraph, where there is one")
            .holding(said.document())
            .among(errors),
        Field.of("rests", "Evidence that this answer rests on").among(errors),
        GroundWords.ticked(paper.grounds(question.code()), change.off()),
        library,
        "/evidence/new?force=" + paper.assessment().id().force(),
        Integer.toString(basedOn),
        said(paper, question, said),
        facts(paper, question),
        question.typicalEvidence(),
        history(paper, question, history));
  }

  private static List<Choice> ratings(Paper paper, Question question) {
    return paper.framework().levels(question).stream()
        .map(level ->
            new Choice(
                Integer.toString(level.value()),
                "%d %s".formatted(level.value(), Words.sentence(level.name())),
                level.wording(),
                false))
        .toList()
        .reversed();
  }

  private static QuestionView.Differs differs(
      Paper paper, Question question, Said said, Disagreement one) {
    var rating =
        AnswerWords.level(paper.framework(), question, said)
            .map(level -> "%d, %s. %s".formatted(level.value(), level.name(), level.wording()))
            .orElse("");
    return new QuestionView.Differs(
        one.ofEstimate() ? one.need() : rating,
        one.ofEstimate()
            ? "%s is %s".formatted(one.fact().title(), one.fact().words())
            : one.words(),
        one.explained()
            ? ""
            : "Change the %s, or explain the difference below. You cannot submit until you do one of"
                .concat(" these.")
                .formatted(one.ofEstimate() ? "estimate" : "rating"));
  }

  /// Each part of the answer, where it is only read.
  private static Table said(Paper paper, Question question, Said said) {
    var rows = new ArrayList<List<Cell>>();
    said.parts()
        .forEach((name, value) -> {
          if (!value.isBlank()) {
            var shown =
                name.equals("Rating")
                    ? AnswerWords.rating(paper.framework(), question, said)
                    : value;
            var cell = Cell.of(shown);
            rows.add(
                List.of(
                    Cell.of(name),
                    name.equals("From the regional unit")
                        ? cell.tagged(new uk.muster.look.table.Tag("inherited", "inherited"))
                        : cell));
          }
        });
    var force = paper.assessment().id().force();
    paper
        .grounds(question.code())
        .forEach(one -> rows.add(List.of(Cell.of("Rests on"), GroundWords.cell(one, force))));
    return Table.of(
        "What is answered",
        "Nothing is answered yet.",
        List.of(Column.of("Part"), Column.of("Answer")),
        rows);
  }

  static Table facts(Paper paper, Question question) {
    return facts(
        paper,
        question.indicators().stream()
            .filter(paper.facts()::containsKey)
            .map(one -> java.util.Objects.requireNonNull(paper.facts().get(one)))
            .toList());
  }

  private static Table facts(Paper paper, List<Fact> facts) {
    return Table.of(
        "What the registers say",
        "No indicator is bound to this question, or none of them is declared here.",
        List.of(Column.of("Indicator"), Column.number("Value"), Column.of("As at")),
        facts.stream()
            .map(one ->
                List.of(
                    Cell.of(one.title()),
                    Cell.link(one.words(), one.href()),
                    paper.frozen()
                        ? Cell.day(one.asAt())
                            .tagged(new uk.muster.look.table.Tag("Frozen", "frozen"))
                        : Cell.day(one.asAt())))
            .toList());
  }

  private Table history(Paper paper, Question question, Map<Integer, List<Revision>> history) {
    var rows = new ArrayList<List<Cell>>();
    history.forEach((version, revisions) -> {
      for (int i = 0; i < revisions.size(); i++) {
        var one = revisions.get(i);
        var before = i + 1 < revisions.size() ? revisions.get(i + 1).said() : Said.NOTHING;
        rows.add(
            List.of(
                Cell.link(
                    "Version %d.%d".formatted(version, one.number()),
                    Ids.revision(paper.assessment().id(), version, question.code(), one.number())),
                Cell.of(AnswerWords.rating(paper.framework(), question, one.said())),
                Cell.of(String.join(", ", changed(before, one.said()))),
                Cell.of(one.post()),
                Cell.of(words.when(one.at())),
                Cell.of(one.submitted() ? "submitted" : "draft")));
      }
    });
    return Table.of(
        "History",
        "Nothing was saved yet.",
        List.of(
            Column.of("Version"),
            Column.of("Rating"),
            Column.of("Changed"),
            Column.of("By"),
            Column.of("At"),
            Column.of("State")),
        rows);
  }

  private static List<String> changed(Said before, Said after) {
    var old = before.parts();
    return after.parts().entrySet().stream()
        .filter(part -> !part.getValue().equals(old.get(part.getKey())))
        .map(Map.Entry::getKey)
        .toList();
  }
}
