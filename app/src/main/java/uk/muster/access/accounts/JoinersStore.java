package uk.muster.access.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.access.Post;

@Repository
class JoinersStore {
  private final JdbcClient sql;

  JoinersStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// One file at a time, until the transaction ends.
  void lock() {
    sql.sql("select pg_advisory_xact_lock(hashtextextended('joiners', 0))::text")
        .query(String.class)
        .single();
  }

  /// Adds the post, or gives the one of that title and first day its new role, place, end,
  /// programme and threat.
  void keep(String account, Post post) {
    sql.sql(
            """
            insert into access.post
              (account, title, role, scope_kind, scope, from_on, to_on, ceiling, programme, threat)
            values (:account, :title, :role, :kind, :scope, :from, :to,
              :ceiling::reference.marking, :programme, :threat)
            on conflict (account, title, from_on) do update
              set role = :role, scope_kind = :kind, scope = :scope, to_on = :to,
                programme = :programme, threat = :threat\
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
        .update();
  }
}
