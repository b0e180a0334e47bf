package uk.muster.risks;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.reference.Catalogue;
import uk.muster.register.EntryIndicator;
import uk.muster.register.EntryPanel;
import uk.muster.register.Register;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.kind.Kinds;
import uk.muster.register.need.NeedToKnow;
import uk.muster.risks.scoring.ScoringTables;
import uk.muster.shared.Check;
import uk.muster.shared.Indicator;

/// Hands the module's kinds to the registers, and its indicators to whoever shows them.
@Configuration(proxyBeanMethods = false)
class RisksWiring {
  @Bean
  @Order(70)
  Kinds riskKinds() {
    return new Kinds(
            "Risks",
            Stream.of(
                    Assessments.kinds(),
                    CommunityRisks.kinds(),
                    ThreatScores.kinds(),
                    Priorities.kinds(),
                    OwnSystems.kinds(),
                    CrimeGroups.kinds(),
                    Tasking.kinds(),
                    Demands.kinds())
                .flatMap(kinds -> kinds.stream())
                .toList())
        .with(
            new Link("Coverage: every threat at every level", "/risks/coverage"),
            new Link("Community risks by rating", "/risks/community"),
            new Link("Scored threats by rank", "/risks/ranked"),
            new Link("Scoring tables", "/risks/tables"),
            new Link("Demand on specialist units", "/risks/demand"));
  }

  @Bean
  Indicator.Several riskIndicators(Register register, Registers registers, ScoringTables tables) {
    return new EntryIndicator.Together(
        registers, new RiskIndicators(register, registers, tables).all());
  }

  @Bean
  Check.Several riskChecks(Registers registers, Catalogue catalogue) {
    return new EntryCheck.Together(registers, new RiskChecks(registers, catalogue).all());
  }

  @Bean
  EntryPanel ratingPanel(ScoringTables tables) {
    return new RatingPanel(tables);
  }

  @Bean
  EntryPanel workingPanel(ScoringTables tables) {
    return new WorkingPanel(tables);
  }

  @Bean
  EntryPanel needPanel(NeedToKnow needs) {
    return new NeedPanel(needs);
  }

  @Bean
  EntryPanel disruptionPanel(Registers registers) {
    return new DisruptionPanel(registers);
  }
}
