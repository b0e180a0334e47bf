package uk.muster.exchange;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.muster.files.Limits;

/// Puts the import together from its parts and the settings.
@Configuration(proxyBeanMethods = false)
class ExchangeWiring {
  @Bean
  Importer importer(
      StageStore stage,
      MergeStore merges,
      ImportStore imports,
      MissingStore missing,
      QuarantineStore quarantine,
      ObjectProvider<Feed> feeds,
      ObjectProvider<Feed.Several> more,
      Limits limits,
      Clock clock,
      ApplicationEventPublisher events) {
    return new Importer(
        new Pipeline(stage, merges, imports, missing),
        quarantine,
        Stream.concat(feeds.stream(), more.stream().flatMap(several -> several.list().stream()))
            .toList(),
        limits,
        clock,
        events::publishEvent);
  }

  @Bean
  Limits importLimits(
      @Value("${muster.import.csv-bytes:8589934592}") long csvBytes,
      @Value("${muster.import.xlsx-bytes:536870912}") long xlsxBytes,
      @Value("${muster.import.zip-files:64}") int zipEntries,
      @Value("${muster.import.zip-bytes:4294967296}") long zipBytes,
      @Value("${muster.import.zip-ratio:200}") int ratio) {
    return new Limits(csvBytes, xlsxBytes, zipEntries, zipBytes, ratio);
  }
}
