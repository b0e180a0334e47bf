package uk.muster.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Quarters;
import uk.muster.assessment.answer.Reviews;
import uk.muster.assessment.answer.Signing;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.register.Entry;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A board is told what was signed since it last met, what is late and what does not go together.
@MusterTest
class QuarterOnTheAgendaTest {
  private static final ForceId FORCE = new ForceId("cheshire");
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "cheshire");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "cheshire");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired Agendas agendas;
  @Autowired Governance governance;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Answers answers;
  @Autowired Reviews reviews;
  @Autowired Signing signing;
  @Autowired RegisterChanges changes;
  @Autowired SignedIn signedIn;

  private void add(String kind, String code, Map<String, String> values) {
    changes.add(PLANNER, kind, new Draft(FORCE, code, values), Marking.OFFICIAL);
  }

  /// Public order is signed, cyber is late.
  private String quarter() {
    signedIn.as(Role.SPR_LEAD, "cheshire");
    var quarters = new Quarters(campaigns, assessments, answers, "cheshire");
    var id = quarters.publicOrder("Quarter of the board", Optional.empty());
    quarters.answer(id, "2", "Exercised");
    answers.submit(Acting.actor(Role.BUSINESS_LEAD, "cheshire"), id);
    reviews.agree(PLANNER, id);
    signing.sign(CHIEF, id.campaign(), FORCE, "A. Chief", true);
    var cyber = new AssessmentId(FORCE, id.campaign(), "cyber");
    var chief = SignedIn.account(Role.SPR_LEAD, new Scope.OfForce(FORCE));
    assertThat(assessments.delegate(CHIEF, cyber, chief, today.minusDays(1))).isTrue();
    return id.campaign();
  }

  @Test
  void what_is_signed_late_and_found_is_proposed_and_accepted_with_its_marking() {
    var campaign = "campaigns/" + quarter();
    add("boards", "spr", Map.of("name", "Quarterly meeting", "type", "force"));
    meeting("last", "held", "held_on", today.minusDays(9));
    meeting("next", "planned", "planned_for", today.plusDays(9));
    meeting("after", "planned", "planned_for", today.plusDays(99));

    assertThat(agendas.proposals(PLANNER, FORCE, "next"))
        .extracting(Proposal::about)
        .contains(campaign + "/signed", campaign + "/late", "checks");
    agendas.accept(PLANNER, FORCE, "next", List.of(campaign + "/signed"));
    var item = items("next").getFirst();
    assertThat(item.text("name")).isEqualTo("Assessments signed: Quarter of the board (1)");
    assertThat(item.text("aims")).startsWith("Public disorder: signed on ");
    assertThat(item.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    assertThat(agendas.proposals(PLANNER, FORCE, "next"))
        .extracting(Proposal::about)
        .doesNotContain(campaign + "/signed");

    meeting("latest", "held", "held_on", today.plusDays(50));
    assertThat(agendas.proposals(PLANNER, FORCE, "after"))
        .as("signed before the board last met")
        .extracting(Proposal::about)
        .doesNotContain(campaign + "/signed")
        .contains(campaign + "/late");
  }

  private List<Entry> items(String meeting) {
    return governance.meeting(PLANNER, FORCE, meeting, today).items();
  }

  private void meeting(String code, String state, String field, LocalDate day) {
    add(
        "board-meetings",
        code,
        Map.of("name", "Meeting " + code, "board", "spr", "state", state, field, day.toString()));
  }
}
