package uk.muster.governance;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Wording;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.EntryIndicator;
import uk.muster.register.EntryPanel;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;

/// Hands the kinds of the module to the registers, and its indicators and checks to whoever
/// collects.
@Configuration(proxyBeanMethods = false)
class GovernanceWiring {
  @Bean
  @Order(120)
  Kinds governanceKinds() {
    return new Kinds(
            "Governance",
            Stream.of(BoardKinds.kinds(), DecisionKinds.kinds()).flatMap(List::stream).toList())
        .with(
            new Link("Boards: next meeting, actions, decisions", "/boards"),
            new Link("Actions of all boards", "/boards/actions"),
            new Link("Due regard of chief constable and commissioner", "/due-regard"),
            new Link("Terms and what they mean, by edition", "/definitions"));
  }

  @Bean
  Indicator.Several governanceIndicators(Register register, Registers registers) {
    return new EntryIndicator.Together(
        registers, new GovernanceIndicators(register, registers).all());
  }

  @Bean
  Check.Several governanceChecks(Registers registers) {
    return new EntryCheck.Together(registers, new GovernanceChecks(registers).all());
  }

  @Bean
  AssessmentBusiness assessmentBusiness(
      Assessments assessments,
      Campaigns campaigns,
      CrossChecks checks,
      Catalogue catalogue,
      Clock clock) {
    return new AssessmentBusiness(assessments, campaigns, checks, new Wording(catalogue), clock);
  }

  @Bean
  EntryPanel boardPanel() {
    return new WayPanel("boards", "The board as a whole", "/boards");
  }

  @Bean
  EntryPanel meetingPanel() {
    return new WayPanel("board-meetings", "Agenda and minutes", "/board-meetings");
  }
}
