package uk.muster.assessment.evidence.web;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.look.Link;
import uk.muster.look.table.Address;
import uk.muster.register.EntryPanel;
import uk.muster.shared.Right;

/// Shows the way to versions and uses on the record page.
@Configuration(proxyBeanMethods = false)
class EvidencePagesWiring {
  /// The days of a list in its address.
  private static final String DAY = "([?&])(?:on|known-on|ended)=[^&]*(?:&|$)";

  @Bean
  EntryPanel evidencePanel() {
    return new EvidencePanel();
  }

  /// Keeps a list as evidence: what it was narrowed to, not its day, since it is frozen when used.
  @Bean
  EntryPanel.OfList keptAsEvidence() {
    return (actor, kind, force, address) ->
        kind.inNeed() || !actor.can(Right.ANSWER_ASSESSMENTS, force)
            ? Optional.empty()
            : Optional.of(
                new Link(
                    "Keep this list as evidence",
                    Address.of("/evidence/new")
                        .with("force", force.value())
                        .with("address", address.replaceAll(DAY, "$1").replaceAll("[?&]$", ""))
                        .text()));
  }
}
