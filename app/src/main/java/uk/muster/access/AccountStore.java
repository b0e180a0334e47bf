package uk.muster.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

@Repository
class AccountStore {
  private final JdbcClient sql;

  AccountStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Account> find(String name, LocalDate on) {
    return passwordHash(name).map(hash -> new Account(name, hash, posts(name, on)));
  }

  Optional<String> passwordHash(String name) {
    return sql.sql(
            """
            select password_hash from access.account
            where account = :name and closed_at is null\
            """)
        .param("name", name)
        .query(String.class)
        .optional();
  }

  private List<Post> posts(String name, LocalDate on) {
    return sql.sql(
            """
            select post_id, title, role, scope_kind, scope, from_on, to_on, ceiling, programme,
              threat
            from access.post
            where account = :name and from_on <= :on and to_on >= :on and ended_at is null
            order by title\
            """)
        .param("name", name)
        .param("on", on)
        .query(AccountStore::post)
        .list();
  }

  /// False when the name is taken.
  boolean add(String name, String hash, boolean demonstration) {
    return sql.sql(
                """
                insert into access.account (account, password_hash, demonstration)
                values (:name, :hash, :demonstration) on conflict do nothing\
                """)
            .param("name", name)
            .param("hash", hash)
            .param("demonstration", demonstration)
            .update()
        == 1;
  }

  void addPost(String name, Post post) {
    sql.sql(
            """
            insert into access.post
              (account, title, role, scope_kind, scope, from_on, to_on, ceiling, programme,
               threat)
            values (:name, :title, :role, :kind, :scope, :from, :to,
              :ceiling::reference.marking, :programme, :threat)\
            """)
        .param("name", name)
        .param("title", post.title())
        .param("role", post.role().name())
        .param("kind", post.scope().kind())
        .param("scope", post.scope().value())
        .param("from", post.held().from())
        .param("to", post.held().to())
        .param("ceiling", post.ceiling().words())
        .param("programme", post.programme())
        .param("threat", post.threat())
        .update();
  }

  boolean changePassword(String name, String hash) {
    return sql.sql(
                """
                update access.account set password_hash = :hash
                where account = :name and closed_at is null\
                """)
            .param("name", name)
            .param("hash", hash)
            .update()
        == 1;
  }

  private static Post post(ResultSet row, int number) throws SQLException {
    return new Post(
        row.getLong("post_id"),
        row.getString("title"),
        Role.valueOf(row.getString("role")),
        Scope.of(row.getString("scope_kind"), row.getString("scope")),
        new Period(
            row.getObject("from_on", LocalDate.class), row.getObject("to_on", LocalDate.class)),
        Marking.of(row.getString("ceiling")),
        row.getString("programme"),
        row.getString("threat"));
  }
}
