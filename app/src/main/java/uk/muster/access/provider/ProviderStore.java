package uk.muster.access.provider;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProviderStore {
  private final JdbcClient sql;

  ProviderStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// An account that a provider may name, and its lasting identifier there once it was used.
  record Row(String account, Optional<String> subject) {}

  Optional<Row> lock(String provider, String nameThere) {
    return sql.sql(
            """
            select p.account, p.subject from access.account_at_provider p
              join access.account a on a.account = p.account
            where p.provider = :provider and p.name_there = :name and a.closed_at is null
            for update of p\
            """)
        .param("provider", provider)
        .param("name", nameThere)
        .query((row, number) ->
            new Row(row.getString("account"), Optional.ofNullable(row.getString("subject"))))
        .optional();
  }

  void bind(String account, String subject) {
    sql.sql("update access.account_at_provider set subject = :subject where account = :account")
        .param("account", account)
        .param("subject", subject)
        .update();
  }

  Optional<AtProvider> find(String account) {
    return sql.sql(
            """
            select provider, name_there from access.account_at_provider
            where account = :account and provider <> ''\
            """)
        .param("account", account)
        .query(
            (row, number) -> new AtProvider(row.getString("provider"), row.getString("name_there")))
        .optional();
  }

  /// False when another account has that name there.
  boolean assign(String account, AtProvider at) {
    return sql.sql(
                """
                insert into access.account_at_provider (account, provider, name_there)
                select :account, :provider, :name
                where not exists (select 1 from access.account_at_provider o
                  where o.provider = :provider and o.name_there = :name and o.account <> :account)
                on conflict (account) do update
                  set provider = :provider, name_there = :name, subject = null\
                """)
            .param("account", account)
            .param("provider", at.provider())
            .param("name", at.nameThere())
            .update()
        == 1;
  }

  /// How many sessions ended that the provider's session or person had begun.
  int endSessions(String provider, String attribute, String value) {
    return sql.sql(
            """
            delete from access.session s
            where exists (select 1 from access.session_attributes a
                where a.session_primary_id = s.primary_id and a.attribute_name = 'muster.provider'
                  and convert_from(substring(a.attribute_bytes from 2), 'UTF8') = :provider)
              and exists (select 1 from access.session_attributes a
                where a.session_primary_id = s.primary_id and a.attribute_name = :attribute
                  and convert_from(substring(a.attribute_bytes from 2), 'UTF8') = :value)\
            """)
        .param("provider", provider)
        .param("attribute", attribute)
        .param("value", value)
        .update();
  }
}
