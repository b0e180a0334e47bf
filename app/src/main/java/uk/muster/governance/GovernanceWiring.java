package uk.muster.governance;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import uk.muster.look.Link;
import uk.muster.register.kind.Kinds;

/// Hands the module's kinds to the registers.
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
            new Link("Due regard of chief constable and commissioner", "/due-regard"));
  }
}
