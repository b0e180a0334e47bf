package uk.muster.assessment.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.check.CheckedForce;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.assessment.evidence.EvidenceLibrary;
import uk.muster.assessment.evidence.EvidenceOutcome;
import uk.muster.assessment.evidence.GivenFile;
import uk.muster.assessment.ground.Ground;
import uk.muster.assessment.ground.GroundChange;
import uk.muster.assessment.typed.Window;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Answers rest on evidence of the library, and stay on what they rested on when submitted.
@MusterTest
class GroundsTest {
  private static final String FORCE = "norfolk";
  private static final ForceId ID = new ForceId(FORCE);
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, FORCE);
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, FORCE);
  private static final Actor REVIEWER = Acting.actor(Role.PLANNER, FORCE);

  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Reviews reviews;
  @Autowired Signing signing;
  @Autowired EvidenceLibrary library;
  @Autowired CrossChecks checks;
  @Autowired SignedIn signedIn;
  private Quarters quarters;

  @BeforeEach
  void catalogue() {
    signedIn.as(Role.BUSINESS_LEAD, FORCE);
    quarters = new Quarters(campaigns, assessments, answers, FORCE);
  }

  private static GivenFile file(String words) {
    var bytes = words.getBytes(StandardCharsets.UTF_8);
    return new GivenFile("report.txt", bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  private String kept(String name, String effective) {
    var values = Map.of("name", name, "owner", "Head of operations", "effective_on", effective);
    var outcome = library.keep(LEAD, ID, values, Marking.OFFICIAL_SENSITIVE, file(name));
    return ((EvidenceOutcome.Done) outcome).evidence();
  }

  private AnswerOutcome rest(AssessmentId id, String question, GroundChange change) {
    var current = assessments.paper(LEAD, id).answer(question);
    return answers.save(
        LEAD, id, question, current.said(), current.number(), change, Window.UNKNOWN);
  }

  private static GroundChange on(String evidence) {
    return new GroundChange(Set.of(), evidence);
  }

  private List<Integer> versions(Actor actor, AssessmentId id, String question) {
    return assessments.paper(actor, id).grounds(question).stream().map(Ground::version).toList();
  }

  @Test
  void what_was_submitted_stays_on_its_version_whatever_becomes_of_the_item() {
    var id = quarters.publicOrder("Rests on", Optional.empty());
    var question = quarters.answer(id, "2", "Exercised");
    var report = kept("Report of spring", "2026-03");
    var log = kept("Log of spring", "2026-04");
    rest(id, question, on(report));
    rest(id, question, on(log));
    assertThat(versions(REVIEWER, id, question)).as("a draft is the force's own").isEmpty();

    answers.submit(LEAD, id);
    library.addVersion(LEAD, ID, report, "2026-05", "Mended", file("mended"));
    reviews.agree(REVIEWER, id);
    signing.sign(CHIEF, id.campaign(), ID, "A. Chief", true);
    answers.correct(LEAD, id);
    rest(id, question, new GroundChange(Set.of(log), report));

    assertThat(versions(LEAD, id, question)).containsExactly(2);
    var signed = assessments.version(REVIEWER, id, 1).orElseThrow();
    assertThat(signed.grounds(question))
        .extracting(Ground::name, Ground::version)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("Report of spring", 1),
            org.assertj.core.groups.Tuple.tuple("Log of spring", 1));
    assertThat(signed.grounds(question)).allMatch(one -> one.sha256().matches("[0-9a-f]{64}"));
    assertThat(
            Digest.of(
                signed.assessment(),
                signed.answers(),
                signed.facts(),
                signed.grounds(),
                Signing.DECLARATION))
        .isEqualTo(signed.assessment().digest());
  }

  @Test
  void what_is_withdrawn_is_neither_used_nor_submitted() {
    var id = quarters.publicOrder("Withdrawn under it", Optional.empty());
    var question = quarters.answer(id, "2", "Exercised");
    var plan = kept("Old plan", "2026-01");
    rest(id, question, on(plan));
    library.withdraw(LEAD, ID, plan, "Another is in force");

    assertThat(answers.submit(LEAD, id))
        .asInstanceOf(type(AnswerOutcome.Incomplete.class))
        .satisfies(one ->
            assertThat(one.faults())
                .extracting(fault -> fault.message())
                .containsExactly("“Old plan” was withdrawn: take it off the answer"));
    var other = assessments.paper(LEAD, id).framework().questions().get(1).code();
    var typed = Quarters.said(assessments.paper(LEAD, id), other, "3", "Better");
    assertThat(answers.save(LEAD, id, other, typed, 1, on(plan), Window.UNKNOWN))
        .isEqualTo(new AnswerOutcome.NoEvidence("Old plan was withdrawn: Another is in force"));
    assertThat(assessments.paper(LEAD, id).answer(other).number()).isEqualTo(1);
    rest(id, question, new GroundChange(Set.of(plan), ""));
    assertThat(answers.submit(LEAD, id)).isInstanceOf(AnswerOutcome.Submitted.class);
  }

  @Test
  void a_better_rating_is_found_by_the_answer_that_rests_on_nothing_new() {
    var before = quarters.publicOrder("Before", Optional.empty());
    quarters.answer(before, "1", "Planned");
    answers.submit(LEAD, before);
    var now = quarters.publicOrder("A quarter later", Optional.of(before.campaign()));
    var proven = quarters.answer(now, "3", "Exercised");
    rest(now, proven, on(kept("Report to come", "2099-01")));
    var other = assessments.paper(LEAD, now).framework().questions().get(1);
    rest(now, other.code(), on(kept("Report of long ago", "2012-01")));
    answers.submit(LEAD, now);

    var found =
        checks.of(CHIEF, ID, LocalDate.now(ZoneId.of("Europe/London"))).found().stream()
            .filter(one -> one.check().identifier().equals("assessment.improved-without-evidence"))
            .map(CheckedForce.Found::finding)
            .toList();

    assertThat(found).extracting(one -> one.subject()).noneMatch(one -> one.endsWith(proven));
    assertThat(found)
        .filteredOn(one -> one.subject().endsWith("/" + other.code()))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.sentence()).startsWith("“%s” went from 1 to 3".formatted(other.text()));
          assertThat(one.href())
              .isEqualTo(
                  "/assessment/answers/%s/norfolk/public-order/%s"
                      .formatted(now.campaign(), other.code()));
        });
  }
}
