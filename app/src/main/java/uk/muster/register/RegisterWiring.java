package uk.muster.register;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.exchange.Feed;
import uk.muster.reference.Catalogue;
import uk.muster.register.kind.Guard;
import uk.muster.register.kind.Kinds;

/// Collects the kinds that the modules declare, and gives each a file.
@Configuration(proxyBeanMethods = false)
class RegisterWiring {
  @Bean
  Register register(ObjectProvider<Kinds> modules, ObjectProvider<Guard> guards) {
    return new Register(modules.orderedStream().toList(), guards.orderedStream().toList());
  }

  @Bean
  FieldReading fieldReading(Catalogue catalogue, Clock clock) {
    return new FieldReading(catalogue, clock);
  }

  @Bean
  Feed.Several registerFeeds(Register register, FieldReading reading, KindFeedStore store) {
    var depths = register.depths();
    var feeds =
        register.kinds().stream()
            .map(kind ->
                new KindFeed(kind, register, reading, store, depths.getOrDefault(kind.code(), 0)))
            .toList();
    return () -> List.<Feed>copyOf(feeds);
  }
}
