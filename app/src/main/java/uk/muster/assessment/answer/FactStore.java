package uk.muster.assessment.answer;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.claim.Fact;

/// The values of indicators as they stood at each submission. They are never changed.
@Repository
class FactStore {
  private final JdbcClient sql;

  FactStore(JdbcClient sql) {
    this.sql = sql;
  }

  void freeze(AssessmentId id, int version, int submission, Collection<Fact> facts, Instant at) {
    sql.sql(
            """
            insert into assessment.fact (force_id, campaign, threat, version, submission, indicator, title,
              unit, value, why_none, as_at, href, frozen_at)
            select :force, :campaign, :threat, :version, :submission, n.indicator, n.title, n.unit, n.value,
              n.why, n.as_at, n.href, :at
            from unnest(cast(:indicators as text[]), cast(:titles as text[]), cast(:units as text[]),
              cast(:figures as text[]), cast(:whys as text[]), cast(:days as date[]), cast(:hrefs as text[]))
              as n (indicator, title, unit, value, why, as_at, href)\
            """)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat())
        .param("version", version)
        .param("submission", submission)
        .param("at", Timestamp.from(at))
        .param("indicators", texts(facts, Fact::indicator))
        .param("titles", texts(facts, Fact::title))
        .param("units", texts(facts, Fact::unit))
        .param(
            "figures", texts(facts, one -> one.value().map(BigDecimal::toPlainString).orElse("")))
        .param("whys", texts(facts, Fact::whyNone))
        .param("days", texts(facts, one -> one.asAt().toString()))
        .param("hrefs", texts(facts, Fact::href))
        .update();
  }

  private static String[] texts(Collection<Fact> facts, Function<Fact, String> part) {
    return facts.stream().map(part).toArray(String[]::new);
  }

  /// As they stood at a submission, by indicator.
  Map<String, Fact> frozen(AssessmentId id, int version, int submission) {
    return sql
        .sql(
            """
            select indicator, title, unit, value, why_none, as_at, href,
              (frozen_at at time zone 'Europe/London')::date as known_on
            from assessment.fact
            where force_id = :force and campaign = :campaign and threat = :threat and version = :version
              and submission = :submission\
            """)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat())
        .param("version", version)
        .param("submission", submission)
        .query((row, _) ->
            new Fact(
                    row.getString("indicator"),
                    row.getString("title"),
                    row.getString("unit"),
                    Optional.of(row.getString("value"))
                        .filter(value -> !value.isEmpty())
                        .map(BigDecimal::new),
                    row.getString("why_none"),
                    row.getObject("as_at", LocalDate.class),
                    row.getString("href"))
                .knownOn(row.getObject("known_on", LocalDate.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Fact::indicator, one -> one));
  }
}
