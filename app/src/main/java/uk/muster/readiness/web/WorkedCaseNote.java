package uk.muster.readiness.web;

import java.util.Optional;
import uk.muster.examples.Examples;
import uk.muster.examples.WorkedCase;
import uk.muster.readiness.ForceReadiness;

/// Says of a worked case which parts are a published document's and which are made up, in the words
/// of the case itself.
public record WorkedCaseNote(String title, String words, String link, String href) {

  /// The note of the force and year asked about.
  ///
  /// @param invented whether this is a demonstration: only there is a case without a register
  ///   mentioned, so that nobody takes the counts for the document's
  static Optional<WorkedCaseNote> of(ForceReadiness answer, boolean invented) {
    return Examples.cases().stream()
        .filter(one -> one.force().equals(answer.question().force()))
        .filter(one -> one.on().getYear() == answer.question().on().getYear())
        .filter(one -> one.registers() ? isStatedBy(one, answer) : invented)
        .map(WorkedCaseNote::note)
        .findFirst();
  }

  /// A force's own statement for the same year is not the worked case.
  private static boolean isStatedBy(WorkedCase worked, ForceReadiness answer) {
    return answer
        .commitment()
        .filter(said -> said.source().contains(worked.document().title()))
        .isPresent();
  }

  private static WorkedCaseNote note(WorkedCase worked) {
    var words =
        worked.registers()
            ? worked.note()
            : "The figures counted here are not from it and have nothing to do with it.";
    return new WorkedCaseNote(
        "Worked case: %s.".formatted(worked.title()),
        words,
        "Which figures are from the document and which are synthetic",
        "/worked-cases/" + worked.code());
  }
}
