package uk.muster.audit;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.muster.audit.AuditErasure.Erased;
import uk.muster.audit.chain.Content;
import uk.muster.database.DatabaseAddress;

/// Works as the owner of the tables, in one transaction.
class ErasureStore {
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  ErasureStore(DatabaseAddress.Login owner) {
    var database = new DriverManagerDataSource(owner.url(), owner.user(), owner.password());
    sql = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  Optional<Erased> erase(OffsetDateTime before, Function<Erased, Content> told) {
    return transaction.execute(_ -> {
      upTo(0);
      var last = lastRowBefore(before);
      upTo(last);
      var rows = delete(last);
      if (rows == 0) {
        return Optional.<Erased>empty();
      }
      var erased = new Erased(rows, last);
      add(told.apply(erased));
      return Optional.of(erased);
    });
  }

  private void upTo(long seq) {
    sql.sql("select set_config('muster.erase_up_to', :seq, true)")
        .param("seq", Long.toString(seq))
        .query(String.class)
        .single();
  }

  /// The last row of the chain before the first one that must be kept.
  private long lastRowBefore(OffsetDateTime moment) {
    return sql.sql(
            """
            select coalesce(
              (select min(l.seq) - 1 from audit.link l join audit.record r
                on r.record_id = l.record_id where r.at >= :moment),
              (select max(l.seq) from audit.link l), 0)\
            """)
        .param("moment", moment)
        .query(Long.class)
        .single();
  }

  private long delete(long last) {
    return sql.sql(
            """
            delete from audit.record r using audit.link l
            where l.record_id = r.record_id and l.seq <= :last\
            """)
        .param("last", last)
        .update();
  }

  private void add(Content content) {
    sql.sql(
            """
            insert into audit.record (at, account, post, role, act, subject, before, after, reason,
              from_address, digest)
            values (cast(:at as timestamptz), :account, :post, :role, :act, :subject, :before,
              :after, :reason, :from, decode(:digest, 'hex'))\
            """)
        .param("at", content.at())
        .param("account", content.account())
        .param("post", content.post())
        .param("role", content.role())
        .param("act", content.act())
        .param("subject", content.subject())
        .param("before", content.before())
        .param("after", content.after())
        .param("reason", content.reason())
        .param("from", content.from())
        .param("digest", content.digest())
        .update();
  }
}
