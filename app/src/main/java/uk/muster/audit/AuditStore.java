package uk.muster.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

@Repository
class AuditStore {
  private final JdbcClient sql;

  AuditStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(Actor actor, Recorded event, byte[] digest) {
    sql.sql(
            """
            insert into audit.record (account, post, role, force_id, act, subject, before, after,
              reason, from_address, digest)
            values (:account, :post, :role, :force, :act, :subject, :before, :after, :reason, :from,
              :digest)\
            """)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("role", actor.role().name())
        .param("force", event.force().map(ForceId::value).orElse(null))
        .param("act", event.act())
        .param("subject", event.subject())
        .param("before", event.before())
        .param("after", event.after())
        .param("reason", event.reason())
        .param("from", actor.from())
        .param("digest", digest)
        .update();
  }

  List<AuditRow> list(AuditQuestion question) {
    return sql.sql(
            """
            select record_id, at, account, post, role, force_id, act, subject, before, after, reason,
              from_address
            from audit.record
            where (:before = 0 or record_id < :before)
              and (:account = '' or strpos(account, :account) > 0)
              and (:act = '' or strpos(act, :act) > 0)
              and (:subject = '' or strpos(subject, :subject) > 0)
            order by record_id desc
            limit 100\
            """)
        .param("before", question.before())
        .param("account", question.account())
        .param("act", question.act())
        .param("subject", question.subject())
        .query(AuditStore::row)
        .list();
  }

  private static AuditRow row(ResultSet row, int number) throws SQLException {
    return new AuditRow(
        row.getLong("record_id"),
        row.getTimestamp("at").toInstant(),
        row.getString("account"),
        row.getString("post"),
        row.getString("role"),
        Optional.ofNullable(row.getString("force_id")).map(ForceId::new),
        row.getString("act"),
        row.getString("subject"),
        row.getString("before"),
        row.getString("after"),
        row.getString("reason"),
        row.getString("from_address"));
  }
}
