package uk.muster.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Repository;
import uk.muster.audit.chain.Content;
import uk.muster.audit.chain.Line;
import uk.muster.audit.chain.Link;
import uk.muster.audit.chain.Root;

/// Reads the whole record in pieces, as lines.
@Repository
class ExportStore {
  private static final String CONTENT =
      """
      to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
        r.account, r.post, r.role, r.from_address, coalesce(r.force_id, '') as force_id, r.act,
        r.subject, r.before, r.after, r.reason\
      """;

  private final JdbcClient sql;

  ExportStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// On one connection, for a command that works without the application.
  static ExportStore on(Connection connection) {
    return new ExportStore(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
  }

  /// Gives every line in order; needs a transaction that sees one moment throughout.
  void lines(String now, int atOnce, Consumer<Line> to) {
    to.accept(new Line.Head(now));
    roots().forEach(root -> to.accept(new Line.Signed(root)));
    var sealed = 0L;
    var after = 0L;
    for (var page = sealed(0, atOnce); !page.isEmpty(); page = sealed(after, atOnce)) {
      page.forEach(to);
      sealed += page.size();
      after = page.getLast().link().seq();
    }
    var waiting = 0L;
    after = 0;
    for (var page = waiting(0, atOnce); !page.isEmpty(); page = waiting(after, atOnce)) {
      page.forEach(to);
      waiting += page.size();
      after = page.getLast().recordId();
    }
    to.accept(new Line.End(sealed, waiting));
  }

  List<Root> roots() {
    return sql.sql(
            """
            select day, seq, encode(hash, 'hex') as hash, public_key, signature
            from audit.root
            order by day\
            """)
        .query((row, _) ->
            new Root(
                row.getObject("day", LocalDate.class),
                row.getLong("seq"),
                row.getString("hash"),
                row.getString("public_key"),
                row.getString("signature")))
        .list();
  }

  private List<Line.Sealed> sealed(long after, int most) {
    return sql.sql(
            """
            select l.seq, l.record_id,
              to_char(l.sealed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as sealed_at,
              encode(l.digest, 'hex') as digest, encode(l.previous, 'hex') as previous,
              encode(l.hash, 'hex') as hash, %s
            from audit.link l left join audit.record r on r.record_id = l.record_id
            where l.seq > :after
            order by l.seq
            limit :most\
            """
                .formatted(CONTENT))
        .param("after", after)
        .param("most", most)
        .query((row, _) -> new Line.Sealed(link(row), content(row)))
        .list();
  }

  private List<Line.Waiting> waiting(long after, int most) {
    return sql.sql(
            """
            select r.record_id, encode(r.digest, 'hex') as digest, %s
            from audit.record r
            where r.record_id > :after
              and not exists (select from audit.link l where l.record_id = r.record_id)
            order by r.record_id
            limit :most\
            """
                .formatted(CONTENT))
        .param("after", after)
        .param("most", most)
        .query((row, _) ->
            new Line.Waiting(
                row.getLong("record_id"), row.getString("digest"), content(row).orElseThrow()))
        .list();
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
        row.getLong("seq"),
        row.getLong("record_id"),
        row.getString("sealed_at"),
        row.getString("digest"),
        row.getString("previous"),
        row.getString("hash"));
  }

  private static Optional<Content> content(ResultSet row) throws SQLException {
    return row.getString("at") == null
        ? Optional.empty()
        : Optional.of(
            new Content(
                row.getString("at"),
                row.getString("account"),
                row.getString("post"),
                row.getString("role"),
                row.getString("from_address"),
                row.getString("force_id"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason")));
  }
}
