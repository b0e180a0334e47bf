package uk.muster.assessment.ground;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Marking;

/// The evidence that answers rested on at each submission. It is never changed.
@Repository
class GroundStore {
  private final JdbcClient sql;

  GroundStore(JdbcClient sql) {
    this.sql = sql;
  }

  void freeze(Submission one, Collection<Ground> grounds, Instant at) {
    sql.sql(
            """
            insert into assessment.ground (force_id, campaign, threat, version, submission, question,
              evidence, evidence_version, name, sha256, effective_on, expires, frozen_at, marking)
            select :force, :campaign, :threat, :version, :submission, n.question, n.evidence,
              n.evidence_version, n.name, n.sha256, n.effective_on, n.expires, :at,
              n.marking::reference.marking
            from unnest(cast(:questions as text[]), cast(:evidence as text[]), cast(:versions as int[]),
              cast(:names as text[]), cast(:digests as text[]), cast(:days as text[]),
              cast(:ends as text[]), cast(:markings as text[]))
              as n (question, evidence, evidence_version, name, sha256, effective_on, expires, marking)\
            """)
        .param("force", one.force().value())
        .param("campaign", one.campaign())
        .param("threat", one.threat())
        .param("version", one.version())
        .param("submission", one.number())
        .param("at", Timestamp.from(at))
        .param("questions", texts(grounds, Ground::question))
        .param("evidence", texts(grounds, Ground::evidence))
        .param("versions", grounds.stream().map(Ground::version).toArray(Integer[]::new))
        .param("names", texts(grounds, Ground::name))
        .param("digests", texts(grounds, Ground::sha256))
        .param("days", texts(grounds, Ground::effectiveOn))
        .param("ends", texts(grounds, Ground::expires))
        .param("markings", texts(grounds, ground -> ground.marking().words()))
        .update();
  }

  private static String[] texts(Collection<Ground> grounds, Function<Ground, String> part) {
    return grounds.stream().map(part).toArray(String[]::new);
  }

  /// As they stood at a submission, by question and item; those that the actor may see.
  List<Ground> frozen(Submission one) {
    return sql.sql(
            """
            select question, evidence, evidence_version, name, sha256, effective_on, expires, marking
            from assessment.ground
            where force_id = :force and campaign = :campaign and threat = :threat and version = :version
              and submission = :submission order by question, evidence\
            """)
        .param("force", one.force().value())
        .param("campaign", one.campaign())
        .param("threat", one.threat())
        .param("version", one.version())
        .param("submission", one.number())
        .query((row, _) ->
            new Ground(
                row.getString("question"),
                row.getString("evidence"),
                row.getString("name"),
                row.getInt("evidence_version"),
                row.getString("sha256"),
                row.getString("effective_on"),
                row.getString("expires"),
                false,
                Marking.of(row.getString("marking"))))
        .list();
  }
}
