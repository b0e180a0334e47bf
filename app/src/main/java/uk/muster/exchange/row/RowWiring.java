package uk.muster.exchange.row;

import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.exchange.Feed;

/// Collects the feeds whose rows are read back.
@Configuration(proxyBeanMethods = false)
class RowWiring {
  @Bean
  RowKinds rowKinds(ObjectProvider<Feed> feeds, ObjectProvider<Feed.Several> more) {
    return new RowKinds(
        Stream.concat(feeds.stream(), more.stream().flatMap(several -> several.list().stream()))
            .sorted(Comparator.comparingInt(Feed::order).thenComparing(Feed::kind))
            .flatMap(feed -> feed.held().map(held -> new RowKind(feed, held)).stream())
            .toList());
  }
}
