package uk.muster.access.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

@Repository
class AccountLineStore {
  private final JdbcClient sql;

  AccountLineStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Every account, by name; only the one of a name when it is given.
  List<AccountLine> list(Optional<String> name, Instant now) {
    var posts = posts(name);
    return sql.sql(
            """
            select a.account, a.opened_at, a.closed_at, a.demonstration,
              coalesce(p.provider, '') as provider,
              exists (select 1 from access.second_factor f
                where f.account = a.account and f.removed_at is null) as app,
              (select count(1) from access.passkey k
                where k.account = a.account and k.removed_at is null) as passkeys,
              (select count(1) from access.session s
                where s.principal_name = a.account and s.expiry_time > :now) as sessions
            from access.account a left join access.account_at_provider p on p.account = a.account
            where :name = '' or a.account = :name
            order by a.account\
            """)
        .param("name", name.orElse(""))
        .param("now", now.toEpochMilli())
        .query((row, number) -> line(row, posts))
        .list();
  }

  private Map<String, List<Post>> posts(Optional<String> name) {
    var posts = new HashMap<String, List<Post>>();
    sql.sql(
            """
            select account, title, role, scope_kind, scope, from_on, to_on, ceiling, programme,
              threat
            from access.post
            where :name = '' or account = :name
            order by account, to_on desc, from_on desc, title\
            """)
        .param("name", name.orElse(""))
        .query((ResultSet row) -> {
          posts.computeIfAbsent(row.getString("account"), _ -> new ArrayList<>()).add(post(row));
        });
    return posts;
  }

  void close(String account, Instant now) {
    sql.sql(
            """
            update access.account set closed_at = :now
            where account = :account and closed_at is null\
            """)
        .param("account", account)
        .param("now", Timestamp.from(now))
        .update();
  }

  void open(String account) {
    sql.sql("update access.account set closed_at = null where account = :account")
        .param("account", account)
        .update();
  }

  void mail(String account, String mail) {
    sql.sql(
            """
            insert into access.mail_address (account, mail) values (:account, :mail)
            on conflict (account) do update set mail = :mail\
            """)
        .param("account", account)
        .param("mail", mail)
        .update();
  }

  Optional<String> mail(String account) {
    return sql.sql("select mail from access.mail_address where account = :account")
        .param("account", account)
        .query(String.class)
        .optional();
  }

  private static AccountLine line(ResultSet row, Map<String, List<Post>> posts)
      throws SQLException {
    var name = row.getString("account");
    return new AccountLine(
        name,
        row.getTimestamp("opened_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
        row.getBoolean("demonstration"),
        row.getString("provider"),
        row.getBoolean("app"),
        row.getInt("passkeys"),
        row.getInt("sessions"),
        posts.getOrDefault(name, List.of()));
  }

  static Post post(ResultSet row) throws SQLException {
    return new Post(
        0,
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
