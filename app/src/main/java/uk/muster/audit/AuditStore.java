package uk.muster.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import uk.muster.audit.chain.Content;
import uk.muster.shared.ForceId;

@Repository
class AuditStore {
  private static final String COLUMNS =
      """
      r.record_id, r.at, r.account, r.post, r.role, r.force_id, r.act, r.subject, r.before, r.after,
        r.reason, r.from_address,
        (select l.seq from audit.link l where l.record_id = r.record_id) as seq\
      """;

  private final JdbcClient sql;

  AuditStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// On one connection, for a command that works without the application.
  static AuditStore on(Connection connection) {
    return new AuditStore(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
  }

  void add(Content content) {
    sql.sql(
            """
            insert into audit.record (at, account, post, role, force_id, act, subject, before,
              after, reason, from_address, digest)
            values (cast(:at as timestamptz), :account, :post, :role, nullif(:force, ''), :act,
              :subject, :before, :after, :reason, :from, decode(:digest, 'hex'))\
            """)
        .param("at", content.at())
        .param("account", content.account())
        .param("post", content.post())
        .param("role", content.role())
        .param("force", content.force())
        .param("act", content.act())
        .param("subject", content.subject())
        .param("before", content.before())
        .param("after", content.after())
        .param("reason", content.reason())
        .param("from", content.from())
        .param("digest", content.digest())
        .update();
  }

  /// The same of several forces in one statement; all else is the same of each.
  void add(List<Content> contents) {
    var one = contents.getFirst();
    sql.sql(
            """
            insert into audit.record (at, account, post, role, force_id, act, subject, before,
              after, reason, from_address, digest)
            select cast(:at as timestamptz), :account, :post, :role, one.force, :act, :subject,
              :before, :after, :reason, :from, decode(one.digest, 'hex')
            from unnest(string_to_array(:forces, ','), string_to_array(:digests, ','))
              one (force, digest)\
            """)
        .param("at", one.at())
        .param("account", one.account())
        .param("post", one.post())
        .param("role", one.role())
        .param("forces", contents.stream().map(Content::force).collect(Collectors.joining(",")))
        .param("act", one.act())
        .param("subject", one.subject())
        .param("before", one.before())
        .param("after", one.after())
        .param("reason", one.reason())
        .param("from", one.from())
        .param("digests", contents.stream().map(Content::digest).collect(Collectors.joining(",")))
        .update();
  }

  List<AuditRow> list(AuditQuestion question, OffsetDateTime from, OffsetDateTime until) {
    return sql.sql(
            """
            select %s
            from audit.record r
            where (:before = 0 or r.record_id < :before)
              and r.at >= :from and r.at < :until
              and (:account = '' or strpos(r.account, :account) > 0)
              and (:act = '' or strpos(r.act, :act) > 0)
              and (:subject = '' or strpos(r.subject, :subject) > 0)
            order by r.record_id desc
            limit 100\
            """
                .formatted(COLUMNS))
        .param("before", question.before())
        .param("from", from)
        .param("until", until)
        .param("account", question.account())
        .param("act", question.act())
        .param("subject", question.subject())
        .query(AuditStore::row)
        .list();
  }

  /// What inspectors looked at of a force, the newest first.
  List<AuditRow> looks(
      String force, AuditQuestion question, OffsetDateTime from, OffsetDateTime until) {
    return sql.sql(
            """
            select %s
            from audit.record r
            where r.force_id = :force and r.role = 'INSPECTOR'
              and r.act in ('looked at', 'sample looked at')
              and (:before = 0 or r.record_id < :before)
              and r.at >= :from and r.at < :until
              and (:subject = '' or strpos(r.subject, :subject) > 0)
            order by r.record_id desc
            limit 100\
            """
                .formatted(COLUMNS))
        .param("force", force)
        .param("before", question.before())
        .param("from", from)
        .param("until", until)
        .param("subject", question.subject())
        .query(AuditStore::row)
        .list();
  }

  /// A subject may be a list; what is asked for is the whole of it or one whole item.
  List<AuditRow> through(String subject, long after) {
    return sql.sql(
            """
            select %s
            from audit.record r
            where r.record_id > :after
              and strpos(', ' || r.subject || ', ', ', ' || :subject || ', ') > 0
            order by r.record_id
            limit 100\
            """
                .formatted(COLUMNS))
        .param("after", after)
        .param("subject", subject)
        .query(AuditStore::row)
        .list();
  }

  /// Every row of a force in which the words stand whole: what was done to it, and where it was
  /// read.
  List<AuditRow> about(String force, String words) {
    return sql.sql(
            """
            select %s
            from audit.record r
            where r.force_id = :force
              and concat_ws(E'\\n', r.subject, r.before, r.after, r.reason) ~ :words
            order by r.record_id\
            """
                .formatted(COLUMNS))
        .param("force", force)
        .param(
            "words",
            "(^|[^[:alnum:]-])"
                + words.replaceAll("([^A-Za-z0-9])", "\\\\$1")
                + "($|[^[:alnum:]-])")
        .query(AuditStore::row)
        .list();
  }

  /// How many rows that the actor sees are older than a moment.
  long olderThan(OffsetDateTime moment) {
    return sql.sql("select count(1) from audit.record r where r.at < :moment")
        .param("moment", moment)
        .query(Long.class)
        .single();
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
        row.getString("from_address"),
        row.getLong("seq"));
  }
}
