package uk.muster.assessment.typed;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was typed and not saved.
@Repository
class TypedStore {
  private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};
  private static final String OF_ACCOUNT =
      """
       force_id = :force and campaign = :campaign and threat = :threat and version = :version
        and account = :account\
      """;
  private static final String ONE = OF_ACCOUNT + " and question = :question";

  private final JdbcClient sql;

  TypedStore(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<Typed> find(String account, TypedAt at) {
    return named(
            "select fields, based_on, tab, typed_at from assessment.typed where" + ONE, account, at)
        .param("question", at.question())
        .query((row, _) ->
            new Typed(
                JsonMapper.shared().readValue(row.getString("fields"), FIELDS),
                row.getInt("based_on"),
                row.getString("tab"),
                row.getTimestamp("typed_at").toInstant()))
        .optional();
  }

  Set<String> questions(String account, TypedAt anyOf) {
    return named("select question from assessment.typed where" + OF_ACCOUNT, account, anyOf)
        .query((row, _) -> row.getString("question"))
        .set();
  }

  void put(String account, TypedAt at, Typed typed) {
    named(
            """
            insert into assessment.typed (force_id, campaign, threat, version, question, account,
              based_on, fields, tab, typed_at)
            values (:force, :campaign, :threat, :version, :question, :account, :basedOn, :fields, :tab,
              :at)
            on conflict (force_id, account, campaign, threat, version, question) do update set
              based_on = excluded.based_on, fields = excluded.fields, tab = excluded.tab,
              typed_at = excluded.typed_at\
            """,
            account,
            at)
        .param("question", at.question())
        .param("basedOn", typed.basedOn())
        .param("fields", JsonMapper.shared().writeValueAsString(typed.fields()))
        .param("tab", typed.tab())
        .param("at", Timestamp.from(typed.at()))
        .update();
  }

  void delete(String account, TypedAt at) {
    named("delete from assessment.typed where" + ONE, account, at)
        .param("question", at.question())
        .update();
  }

  /// Forgets what is older than thirty days.
  int forget() {
    return sql.sql("delete from assessment.typed where typed_at < now() - interval '30 days'")
        .update();
  }

  private JdbcClient.StatementSpec named(String text, String account, TypedAt at) {
    return sql.sql(text)
        .param("force", at.force().value())
        .param("campaign", at.campaign())
        .param("threat", at.threat())
        .param("version", at.version())
        .param("account", account);
  }
}
