package uk.muster.assessment.framework.web;

import java.util.List;
import java.util.Map;
import uk.muster.assessment.framework.Framework;
import uk.muster.look.Choice;
import uk.muster.look.form.ChangedMeanwhile;
import uk.muster.look.form.ChangedMeanwhile.Line;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Term;

/// Draws the form of a question.
record QuestionFormViews(Catalogue catalogue) {
  /// Theirs and mine, line by line; a question that they took out stands as gone.
  static ChangedMeanwhile both(Framework now, String question, QuestionForm mine) {
    var theirs = now.question(question).map(ShownQuestion::of).orElse(new QuestionForm(Map.of()));
    return new ChangedMeanwhile(
        List.of(
                "text",
                "c",
                "level",
                "counted-by",
                "weight",
                "rating-0",
                "rating-1",
                "rating-2",
                "rating-3",
                "rating-4",
                "evidence",
                "indicators",
                "claims")
            .stream()
            .map(name ->
                new Line(
                    name.replace('-', ' '),
                    theirs.text(name),
                    mine.text(name).replace("\r\n", "\n")))
            .toList());
  }

  QuestionFormView view(
      Framework framework, String question, QuestionForm form, int edit, ChangedMeanwhile changed) {
    var path = FrameworkTables.path(framework);
    return new QuestionFormView(
        question.isEmpty() ? "Add a question" : "Change " + question,
        question.isEmpty() ? path + "/add" : "%s/questions/%s/change".formatted(path, question),
        question.isEmpty(),
        edit,
        form.errors(),
        changed,
        form.field("code", "Code")
            .hinted("Small letters, digits and dashes; it stays the same over versions"),
        form.field("text", "Question"),
        form.field("c", "Which of the four Cs"),
        choices(catalogue.fourCs()),
        form.field("level", "Level"),
        choices(catalogue.levels()),
        form.field("answer", "Answered by"),
        form.field("unit", "Unit, for answers in numbers"),
        form.field("counted-by", "Counted by, for answers in numbers (optional)")
            .hinted(
                "The indicator that the estimate is held against, such as readiness.psu-formable"),
        form.field("weight", "Weight"),
        framework.scale().stream()
            .map(step ->
                form.field(
                    "rating-" + step.value(), "Rating %d, %s".formatted(step.value(), step.name())))
            .toList(),
        form.field("evidence", "Typical evidence").hinted("One on each line"),
        form.field("indicators", "Indicators").hinted("One identifier on each line"),
        form.field("claims", "Claims")
            .hinted("One on each line: plans.in-review-date from 3 at least 90"));
  }

  private static List<Choice> choices(List<Term> terms) {
    return terms.stream().map(term -> new Choice(term.code(), term.name())).toList();
  }
}
