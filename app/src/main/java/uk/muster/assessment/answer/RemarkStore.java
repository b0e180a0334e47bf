package uk.muster.assessment.answer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Actor;

/// What the reviewer challenged and what was replied.
@Repository
class RemarkStore {
  private final JdbcClient sql;

  RemarkStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<Remark> list(AssessmentId id, int version) {
    return sql.sql(
            """
            select point, turn, question, words, by_account, by_post, said_at from assessment.remark
            where force_id = :force and campaign = :campaign and threat = :threat and version = :version
            order by point, turn\
            """)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat())
        .param("version", version)
        .query((row, _) ->
            new Remark(
                row.getInt("point"),
                row.getInt("turn"),
                row.getString("question"),
                row.getString("words"),
                row.getString("by_account"),
                row.getString("by_post"),
                row.getTimestamp("said_at").toInstant()))
        .list();
  }

  void add(
      AssessmentId id,
      int version,
      int point,
      int turn,
      String question,
      String words,
      Actor actor,
      Instant at) {
    sql.sql(
            """
            insert into assessment.remark (force_id, campaign, threat, version, point, turn, question, words,
              by_account, by_post, said_at)
            values (:force, :campaign, :threat, :version, :point, :turn, :question, :words, :account, :post,
              :at)\
            """)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat())
        .param("version", version)
        .param("point", point)
        .param("turn", turn)
        .param("question", question)
        .param("words", words)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }
}
