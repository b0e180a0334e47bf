package uk.muster.assessment.book;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Digest;
import uk.muster.assessment.answer.Signing;
import uk.muster.assessment.claim.AnswerRules;
import uk.muster.assessment.claim.Cell;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Framework;
import uk.muster.shared.Actor;

/// One assessment of a book with all that belongs to it.
record Sheet(
    Book.Key key,
    Framework framework,
    AssessmentState end,
    List<Book.Line> lines,
    Map<String, Fact> facts) {
  private static final Set<String> NUMBERS = Set.of("target", "estimate");

  private Map<String, Said> said() {
    return lines.stream().collect(Collectors.toMap(Book.Line::question, Book.Line::said));
  }

  List<Cell> cells() {
    return Cell.of(framework, said(), facts);
  }

  /// What is signed when it is.
  String digest(String campaign, Actor author, Instant at) {
    var answers =
        lines.stream()
            .collect(
                Collectors.toMap(
                    Book.Line::question,
                    line ->
                        new Revision(
                            line.question(),
                            1,
                            line.said(),
                            author.account(),
                            author.post(),
                            at,
                            true)));
    return Digest.of(
        key.in(campaign), 1, framework, answers, facts, List.of(), Signing.DECLARATION);
  }

  int answered() {
    return (int) lines.stream().filter(line -> line.said().rated()).count();
  }

  /// The same checks as on pages: each answer that is there must be whole, though a number may be
  /// wanting in a draft, and a paper that goes to the reviewer must leave no question out.
  List<String> faults() {
    var faults = new java.util.ArrayList<String>();
    for (var line : lines) {
      var question = framework.question(line.question());
      if (question.isEmpty()) {
        faults.add(
            "line %d: question (%s) is not in %s"
                .formatted(line.number(), line.question(), framework.code()));
      } else {
        AnswerRules.faults(question.get(), line.said(), facts).stream()
            .filter(fault -> end != AssessmentState.OPEN || !NUMBERS.contains(fault.field()))
            .forEach(fault ->
                faults.add(
                    "line %d: %s: %s".formatted(line.number(), line.question(), fault.message())));
      }
    }
    if (end != AssessmentState.OPEN && lines.size() < framework.questions().size()) {
      faults.add(
          "%s of %s: %d of %d questions are answered"
              .formatted(key.threat(), key.force(), lines.size(), framework.questions().size()));
    }
    return faults;
  }
}
