package uk.muster.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {
  /// How Spring Session keeps one value; nothing, when the session has ended meanwhile.
  static final String KEEP_VALUE =
      """
      insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
      select s.primary_id, v.name, v.bytes
      from (values (?::text, ?::text, ?::bytea)) v (id, name, bytes)
        join %TABLE_NAME% s on s.primary_id = v.id
      on conflict (session_primary_id, attribute_name)
        do update set attribute_bytes = excluded.attribute_bytes\
      """;

  private final JdbcClient sql;

  SessionStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The sessions of an account that have not ended; the last used first.
  List<OpenSession> list(String account, Instant now) {
    return sql.sql(
            """
            select left(encode(sha256(convert_to(s.session_id, 'UTF8')), 'hex'), 16) as handle,
              s.last_access_time,
              max(convert_from(substring(a.attribute_bytes from 2), 'UTF8'))
                filter (where a.attribute_name = 'muster.since') as since,
              max(convert_from(substring(a.attribute_bytes from 2), 'UTF8'))
                filter (where a.attribute_name = 'muster.from') as from_address,
              max(convert_from(substring(a.attribute_bytes from 2), 'UTF8'))
                filter (where a.attribute_name = 'muster.browser') as browser,
              coalesce(max(convert_from(substring(a.attribute_bytes from 2), 'UTF8'))
                filter (where a.attribute_name = 'muster.by'), 'password') as by
            from access.session s
              join access.session_attributes a on a.session_primary_id = s.primary_id
            where s.principal_name = :account and s.expiry_time > :now
              and a.attribute_name in
                ('muster.since', 'muster.from', 'muster.browser', 'muster.by')
            group by s.session_id, s.last_access_time
            having count(1) >= 3
            order by s.last_access_time desc, handle\
            """)
        .param("account", account)
        .param("now", now.toEpochMilli())
        .query(SessionStore::session)
        .list();
  }

  /// False when the account has no such session.
  boolean end(String account, String handle) {
    return sql.sql(
                """
                delete from access.session
                where principal_name = :account
                  and left(encode(sha256(convert_to(session_id, 'UTF8')), 'hex'), 16) = :handle\
                """)
            .param("account", account)
            .param("handle", handle)
            .update()
        > 0;
  }

  int endAll(String account) {
    return sql.sql("delete from access.session where principal_name = :account")
        .param("account", account)
        .update();
  }

  private static OpenSession session(ResultSet row, int number) throws SQLException {
    return new OpenSession(
        row.getString("handle"),
        Instant.parse(row.getString("since")),
        Instant.ofEpochMilli(row.getLong("last_access_time")),
        row.getString("from_address"),
        row.getString("browser"),
        row.getString("by"));
  }
}
