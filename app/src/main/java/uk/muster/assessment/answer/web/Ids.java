package uk.muster.assessment.answer.web;

import java.util.List;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.framework.Question;
import uk.muster.look.table.Address;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotFound;

/// The addresses of an assessment.
final class Ids {
  static final String ANSWERS = "/assessment/answers";
  static final String REVIEWS = "/assessment/reviews";
  static final String SIGNING = "/assessment/signing";

  static final String VERSIONS = "/assessment/versions";

  private Ids() {}

  /// Where a version of an assessment is read.
  static String version(AssessmentId id, int version) {
    return path(VERSIONS, id) + "/" + version;
  }

  /// Where a version of an answer is read.
  static String revision(AssessmentId id, int version, String question, int number) {
    return Address.of(version(id, version)).step(question).step(Integer.toString(number)).text();
  }

  static AssessmentId of(String campaign, String force, String threat) {
    return new AssessmentId(force(force), campaign, threat);
  }

  static ForceId force(String force) {
    if (!ForceId.isShaped(force)) {
      throw new NotFound("force", force);
    }
    return new ForceId(force);
  }

  /// Where it goes on after a question is saved: at the one after, where there is one.
  static Address next(AssessmentId id, String question, List<Question> questions) {
    var path = Address.of(path(ANSWERS, id));
    for (int i = 0; i < questions.size() - 1; i++) {
      if (questions.get(i).code().equals(question)) {
        return path.step(questions.get(i + 1).code());
      }
    }
    return path.with("saved", question);
  }

  static String path(String page, AssessmentId id) {
    return Address.of(page).step(id.campaign()).step(id.force().value()).step(id.threat()).text();
  }
}
