package uk.muster.access.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

@Repository
class PostStore {
  private static final String COLUMNS =
      """
      p.account, p.post_id, p.title, p.role, p.scope_kind, p.scope, p.from_on, p.to_on,
        p.ceiling, p.programme, p.threat,
        coalesce((select string_agg(distinct s.force_id, ',') from access.sharing s
          where p.scope_kind in ('region', 'regional-unit') and s.region = p.scope
            and s.from_on <= :on and s.to_on >= :on and s.ended_at is null), '') as sharing\
      """;
  private static final String HELD =
      """
       p.from_on <= :on and p.to_on >= :on and p.ended_at is null\
      """;
  private static final String LENT =
      """
      , l.loan_id, l.lender, l.borrower, l.from_on as lent_from, l.to_on as lent_to,
        l.ceiling as lent_ceiling, l.reason from access.loan l
        join access.post p on p.post_id = l.post_id
      where l.from_on <= :on and l.to_on >= :on and l.ended_at is null and\
      """;

  private final JdbcClient sql;

  PostStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Where posts of a title are or were.
  List<Scope> scopesOf(String title) {
    return sql.sql(
            "select distinct p.scope_kind, p.scope from access.post p where p.title = :title")
        .param("title", title)
        .query((row, _) -> Scope.of(row.getString("scope_kind"), row.getString("scope")))
        .list();
  }

  /// What an account can act as on a day: its own posts, then those lent to it.
  List<HeldPost> seats(String account, LocalDate on) {
    return sql.sql(
            """
            select %1$s, null::bigint as loan_id, '' as lender, '' as borrower,
              null::date as lent_from, null::date as lent_to, p.ceiling as lent_ceiling,
              '' as reason from access.post p where p.account = :account and%2$s
            union all select %1$s%3$s l.borrower = :account and%2$s
            order by loan_id nulls first, title\
            """
                .formatted(COLUMNS, HELD, LENT))
        .param("account", account)
        .param("on", on)
        .query(PostStore::held)
        .list();
  }

  /// All posts held or lent on a day that the actor may see, by role.
  List<HeldPost> list(LocalDate on) {
    return sql.sql(
            """
            select %1$s, null::bigint as loan_id, '' as lender, '' as borrower,
              null::date as lent_from, null::date as lent_to, p.ceiling as lent_ceiling,
              '' as reason from access.post p where%2$s
            union all select %1$s%3$s%2$s
            order by role, account, title\
            """
                .formatted(COLUMNS, HELD, LENT))
        .param("on", on)
        .query(PostStore::held)
        .list();
  }

  /// A post that has not ended, held today or later.
  Optional<HeldPost> find(long id, LocalDate on) {
    return sql.sql(
            """
            select %s, null::bigint as loan_id from access.post p
            where p.post_id = :id and p.to_on >= :on and p.ended_at is null\
            """
                .formatted(COLUMNS))
        .param("id", id)
        .param("on", on)
        .query(PostStore::held)
        .optional();
  }

  boolean isOpen(String account) {
    return sql.sql(
            """
            select exists (select from access.account where account = :account
              and closed_at is null)\
            """)
        .param("account", account)
        .query(Boolean.class)
        .single();
  }

  /// False when the account has a post of that title from that day on already.
  boolean give(String account, Post post) {
    return sql.sql(
                """
                insert into access.post
                  (account, title, role, scope_kind, scope, from_on, to_on, ceiling, programme, threat)
                values (:account, :title, :role, :kind, :scope, :from, :to,
                  :ceiling::reference.marking, :programme, :threat)
                on conflict (account, title, from_on) do nothing\
                """)
            .param("account", account)
            .param("title", post.title())
            .param("role", post.role().name())
            .param("kind", post.scope().kind())
            .param("scope", post.scope().value())
            .param("from", post.held().from())
            .param("to", post.held().to())
            .param("ceiling", post.ceiling().words())
            .param("programme", post.programme())
            .param("threat", post.threat())
            .update()
        == 1;
  }

  boolean end(long id, Instant at) {
    return sql.sql(
                """
                update access.post set ended_at = :at where post_id = :id and ended_at is null\
                """)
            .param("at", Timestamp.from(at))
            .param("id", id)
            .update()
        == 1;
  }

  private static HeldPost held(ResultSet row, int number) throws SQLException {
    var post =
        new Post(
            row.getLong("post_id"),
            row.getString("title"),
            Role.valueOf(row.getString("role")),
            Scope.of(row.getString("scope_kind"), row.getString("scope")),
            period(row, "from_on", "to_on"),
            marking(row, "ceiling"),
            row.getString("programme"),
            row.getString("threat"));
    var loan = row.getLong("loan_id");
    return new HeldPost(
        row.getString("account"),
        post,
        loan == 0
            ? Optional.empty()
            : Optional.of(
                new Loan(
                    loan,
                    post.id(),
                    post.title(),
                    row.getString("lender"),
                    row.getString("borrower"),
                    period(row, "lent_from", "lent_to"),
                    marking(row, "lent_ceiling"),
                    row.getString("reason"),
                    false)),
        Arrays.stream(row.getString("sharing").split(",", -1))
            .filter(force -> !force.isEmpty())
            .map(ForceId::new)
            .collect(Collectors.toSet()));
  }

  static Period period(ResultSet row, String from, String to) throws SQLException {
    return new Period(row.getObject(from, LocalDate.class), row.getObject(to, LocalDate.class));
  }

  static Marking marking(ResultSet row, String column) throws SQLException {
    return Marking.of(row.getString(column));
  }
}
