package uk.muster.assessment.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.claim.AnswerRules;
import uk.muster.assessment.claim.Cell;
import uk.muster.assessment.claim.Disagreement;
import uk.muster.assessment.claim.Fact;
import uk.muster.assessment.claim.Fault;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Framework;
import uk.muster.assessment.framework.Question;
import uk.muster.assessment.ground.Ground;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.shared.Marking;

/// An assessment with all that stands in it, as the actor may see it.
///
/// @param answers the newest version of each answer, by question
/// @param facts the indicators as they stand today, or as they were frozen when it was submitted
/// @param grounds the evidence that answers rest on, as it is used now or as it was frozen
/// @param frozen whether facts and grounds are those of the submission
public record Paper(
    Campaign campaign,
    Assessment assessment,
    Framework framework,
    Map<String, Revision> answers,
    Map<String, Fact> facts,
    List<Ground> grounds,
    boolean frozen,
    List<Remark> remarks) {
  public Paper {
    answers = Map.copyOf(answers);
    facts = Map.copyOf(facts);
    grounds = List.copyOf(grounds);
    remarks = List.copyOf(remarks);
  }

  public Revision answer(String question) {
    return answers.getOrDefault(question, Revision.none(question));
  }

  /// Where the rating of a question claims more than an indicator shows.
  public List<Disagreement> disagreements(Question question) {
    return AnswerRules.disagreements(question, answer(question.code()).said(), facts);
  }

  /// That the facts would bear a higher rating of a question, in words.
  public Optional<String> modest(Question question) {
    return AnswerRules.modest(question, answer(question.code()).said(), facts);
  }

  /// What keeps it from being submitted.
  public List<Fault> faults() {
    return framework.questions().stream()
        .flatMap(one ->
            Stream.concat(
                AnswerRules.faults(one, answer(one.code()).said(), facts).stream(), withdrawn(one)))
        .toList();
  }

  private Stream<Fault> withdrawn(Question question) {
    return grounds(question.code()).stream()
        .filter(Ground::withdrawn)
        .map(one ->
            new Fault(
                question.code(),
                "rests",
                "“%s” was withdrawn: take it off the answer".formatted(one.name())));
  }

  /// The evidence that the answer to a question rests on.
  public List<Ground> grounds(String question) {
    return grounds.stream().filter(one -> one.question().equals(question)).toList();
  }

  /// The marking of the assessment and of the evidence that is named in it.
  public Marking marking() {
    return grounds.stream().map(Ground::marking).reduce(assessment.marking(), Marking::higher);
  }

  /// Whether this, with that change in the evidence, is what is saved already.
  boolean holds(String question, Said said, GroundChange change) {
    var used = grounds(question).stream().map(Ground::evidence).collect(Collectors.toSet());
    return answer(question).said().equals(said)
        && change.off().stream().noneMatch(used::contains)
        && (change.on().isEmpty() || used.contains(change.on()));
  }

  /// The same after an answer was saved.
  Paper with(Revision revision) {
    var all = new HashMap<>(answers);
    all.put(revision.question(), revision);
    return new Paper(campaign, assessment, framework, all, facts, grounds, frozen, remarks);
  }

  public List<Cell> cells() {
    return Cell.of(framework, said(), facts);
  }

  /// The points that nobody has replied to.
  public List<Remark> unanswered() {
    Map<Integer, Long> turns =
        remarks.stream().collect(Collectors.groupingBy(Remark::point, Collectors.counting()));
    return remarks.stream()
        .filter(one -> one.isChallenge() && turns.getOrDefault(one.point(), 0L) == 1)
        .toList();
  }

  int rated() {
    return (int)
        framework.questions().stream().filter(one -> answer(one.code()).said().rated()).count();
  }

  Map<String, Said> said() {
    return answers.values().stream().collect(Collectors.toMap(Revision::question, Revision::said));
  }

  /// Whether anything may be done with it: its campaign is open, or it was submitted before the
  /// close and is still to be reviewed and signed, or what was signed is corrected.
  public boolean underWay() {
    return campaign.open() || assessment.beyondClose();
  }

  /// Whether it can be answered now.
  public boolean takesAnswers() {
    return underWay() && assessment.state().answers();
  }

  /// Its questions by what they are called.
  public Map<String, Question> questions() {
    return framework.questions().stream()
        .collect(Collectors.toMap(Question::code, Function.identity()));
  }
}
