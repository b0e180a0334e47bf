package uk.muster.assessment.answer.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.assessment.answer.Assessment;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Paper;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.claim.Confidence;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.framework.RatingLevel;
import uk.muster.assessment.typed.Typed;
import uk.muster.look.State;
import uk.muster.look.Words;
import uk.muster.look.table.Cell;
import uk.muster.shared.Actor;
import uk.muster.shared.Right;

/// Answers as words of a page.
record AnswerWords(ZoneId zone) {
  static final String IN_PLACE = "It takes the place of what you typed here in another window";

  String when(Instant at) {
    return Words.hourAndDate(LocalDateTime.ofInstant(at, zone));
  }

  /// When something was typed and not saved, and that another version was saved since.
  ///
  /// @param elsewhere whether it took the place of what was typed in another window
  String typed(Typed typed, Revision current, boolean elsewhere) {
    var words =
        "You typed this at %s and had not saved it.%s"
            .formatted(when(typed.at()), elsewhere ? " " + IN_PLACE + "." : "");
    return isOnTop(typed, current)
        ? words
        : "%s %s saved another version at %s.".formatted(words, current.post(), when(current.at()));
  }

  /// Whether nobody saved anything since the form was shown that it was typed into.
  static boolean isOnTop(Typed typed, Revision current) {
    return typed.basedOn() == current.number() || current.number() == 0;
  }

  /// That another lead answers here, for somebody who answers on other threats of the force; that
  /// more is asked than is shown, for an inspector whose post is narrowed to some questions.
  static String notYours(Actor actor, Paper paper, Wording wording) {
    var id = paper.assessment().id();
    var edition = paper.campaign().edition();
    if (actor.questions().stream().anyMatch(one -> one.startsWith(id.threat() + "/"))) {
      return "Your post looks into the questions shown here. What else is asked it does not open.";
    }
    return actor.can(Right.ANSWER_ASSESSMENTS, id.force()) && !id.answerableBy(actor)
        ? "Your post leads on %s. Who leads on %s answers here."
            .formatted(
                actor.leadsOn().isEmpty() ? "no threat" : wording.threat(edition, actor.leadsOn()),
                wording.threat(edition, id.threat()))
        : "";
  }

  /// "3, meets"; a dash while nothing is chosen.
  static String rating(Framework framework, Question question, Said said) {
    return said.step()
        .map(step ->
            framework.levels(question).stream()
                .filter(level -> level.value() == step)
                .findFirst()
                .map(level -> "%d, %s".formatted(step, level.name()))
                .orElse(step.toString()))
        .orElse("");
  }

  /// The parts of an answer in the words of its question, by what they are called on the page.
  static Map<String, String> parts(Framework framework, Question question, Said said) {
    var parts = new LinkedHashMap<>(said.parts());
    parts.put("Rating", rating(framework, question, said));
    parts.put("Confidence", Confidence.find(said.confidence()).map(Confidence::words).orElse(""));
    return parts;
  }

  static Optional<RatingLevel> level(Framework framework, Question question, Said said) {
    return said.step()
        .flatMap(step ->
            framework.levels(question).stream().filter(one -> one.value() == step).findFirst());
  }

  /// "4 missing", "3 spare", "exactly met"; nothing while one of the two is no number.
  static String gap(Said said, String unit) {
    return said.gap()
        .map(gap ->
            switch (gap.signum()) {
              case 1 -> "%s %s missing".formatted(plain(gap), unit);
              case -1 -> "%s %s spare".formatted(plain(gap.negate()), unit);
              default -> "exactly met";
            })
        .orElse("");
  }

  static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString().replace("-", "−");
  }

  static Cell state(AssessmentState state) {
    return switch (state) {
      case OPEN -> Cell.state(State.NOT_YET, "open");
      case SUBMITTED -> Cell.state(State.NOT_YET, "submitted");
      case CHALLENGED -> Cell.state(State.OPEN, "challenged");
      case AGREED -> Cell.state(State.MET, "agreed");
      case SIGNED -> Cell.state(State.MET, "signed");
    };
  }

  /// How an assessment stands, in a sentence.
  String standing(Assessment one) {
    return switch (one.state()) {
      case OPEN ->
          one.version() > 1
              ? "A correction of what was signed: version %d.".formatted(one.version())
              : "It is open, to be submitted by %s.".formatted(Words.date(one.due()));
      case SUBMITTED ->
          "Submitted by %s at %s; a reviewer reads it."
              .formatted(one.submitted().post(), when(one.submitted().at()));
      case CHALLENGED ->
          "Challenged by %s at %s; each point needs a reply."
              .formatted(one.reviewed().post(), when(one.reviewed().at()));
      case AGREED ->
          "Agreed by %s at %s; it waits to be signed."
              .formatted(one.reviewed().post(), when(one.reviewed().at()));
      case SIGNED ->
          "Signed by %s, %s, at %s. It stays as it is."
              .formatted(one.signedName(), one.signed().post(), when(one.signed().at()));
    };
  }

  static List<String> partsShown(Said said) {
    return said.parts().entrySet().stream()
        .filter(part -> !part.getValue().isBlank())
        .map(part -> "%s: %s".formatted(part.getKey(), part.getValue()))
        .toList();
  }
}
