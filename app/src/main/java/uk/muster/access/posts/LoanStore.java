package uk.muster.access.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.access.Post;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

@Repository
class LoanStore {
  private final JdbcClient sql;

  LoanStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(
      String lender,
      Post post,
      String borrower,
      Period dates,
      Marking ceiling,
      String reason,
      Instant at) {
    sql.sql(
            """
            insert into access.loan (post_id, force_id, title, lender, borrower, from_on, to_on,
              ceiling, reason, lent_at)
            values (:post, :force, :title, :lender, :borrower, :from, :to,
              :ceiling::reference.marking, :reason, :at)\
            """)
        .param("post", post.id())
        .param("force", post.scope().oneForce().map(Object::toString).orElse(null))
        .param("title", post.title())
        .param("lender", lender)
        .param("borrower", borrower)
        .param("from", dates.from())
        .param("to", dates.to())
        .param("ceiling", ceiling.words())
        .param("reason", reason)
        .param("at", Timestamp.from(at))
        .update();
  }

  /// The loans to and from an account that are not over on a day.
  List<Loan> list(String account, LocalDate on) {
    return sql.sql(
            """
            select loan_id, post_id, title, lender, borrower, from_on, to_on, ceiling, reason,
              ended_at is not null as ended
            from access.loan
            where (lender = :account or borrower = :account) and to_on >= :on and ended_at is null
            order by to_on, loan_id\
            """)
        .param("account", account)
        .param("on", on)
        .query(LoanStore::loan)
        .list();
  }

  Optional<Loan> find(long id) {
    return sql.sql(
            """
            select loan_id, post_id, title, lender, borrower, from_on, to_on, ceiling, reason,
              ended_at is not null as ended
            from access.loan where loan_id = :id and ended_at is null\
            """)
        .param("id", id)
        .query(LoanStore::loan)
        .optional();
  }

  /// False when the row policies let the actor end no such loan.
  boolean end(long id, Instant at, String by) {
    return sql.sql(
                """
                update access.loan set ended_at = :at, ended_by = :by
                where loan_id = :id and ended_at is null\
                """)
            .param("at", Timestamp.from(at))
            .param("by", by)
            .param("id", id)
            .update()
        == 1;
  }

  private static Loan loan(ResultSet row, int number) throws SQLException {
    return new Loan(
        row.getLong("loan_id"),
        row.getLong("post_id"),
        row.getString("title"),
        row.getString("lender"),
        row.getString("borrower"),
        PostStore.period(row, "from_on", "to_on"),
        PostStore.marking(row, "ceiling"),
        row.getString("reason"),
        row.getBoolean("ended"));
  }
}
