package uk.muster.assessment.typed;

import java.sql.Timestamp;
import java.time.Instant;
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
       force_id = :force and campaign = :campaign and threat = :threat and account = :account\
      """;
  private static final String SO_FAR = OF_ACCOUNT + " and version <= :version";

  /// A row without fields only tells what comes late from its window.
  private static final String THERE =
      " and fields <> '{}' and typed_at >= now() - interval '30 days'";

  private final JdbcClient sql;

  TypedStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// What was typed for the version or, where nothing was, for the newest before.
  Optional<Typed> find(String account, TypedAt at) {
    return named(
            """
            select version, fields, based_on, tab, nth, typed_at from assessment.typed
            where%s and question = :question%s order by version desc limit 1\
            """
                .formatted(SO_FAR, THERE),
            account,
            at)
        .param("question", at.question())
        .query((row, _) -> {
          var typed =
              new Typed(
                  JsonMapper.shared().readValue(row.getString("fields"), FIELDS),
                  row.getInt("based_on"),
                  new Window(row.getString("tab"), row.getLong("nth")),
                  row.getTimestamp("typed_at").toInstant());
          return row.getInt("version") == at.version() ? typed : typed.ofEarlierVersion();
        })
        .optional();
  }

  Set<String> questions(String account, TypedAt anyOf) {
    return named(
            "select distinct question from assessment.typed where" + SO_FAR + THERE, account, anyOf)
        .query((row, _) -> row.getString("question"))
        .set();
  }

  /// Keeps it, unless the same window has sent something later.
  ///
  /// @return whether it is kept
  boolean put(String account, TypedAt at, Typed typed) {
    return put(account, at, typed, "assessment.typed.tab <> excluded.tab or");
  }

  /// Keeps of a window only that what it sent so far is done with; what was typed in another stays.
  void settle(String account, TypedAt at, Window window, Instant now) {
    put(
        account,
        at,
        new Typed(Map.of(), 0, window, now),
        "assessment.typed.tab = excluded.tab and");
  }

  private boolean put(String account, TypedAt at, Typed typed, String over) {
    return named(
                """
                insert into assessment.typed (force_id, campaign, threat, version, question, account,
                  based_on, fields, tab, nth, typed_at)
                values (:force, :campaign, :threat, :version, :question, :account, :basedOn, :fields,
                  :tab, :nth, :at)
                on conflict (force_id, account, campaign, threat, version, question) do update set
                  based_on = excluded.based_on, fields = excluded.fields, tab = excluded.tab,
                  nth = excluded.nth, typed_at = excluded.typed_at
                where %s assessment.typed.nth <= excluded.nth\
                """
                    .formatted(over),
                account,
                at)
            .param("question", at.question())
            .param("basedOn", typed.basedOn())
            .param("fields", typed.json())
            .param("tab", typed.tab())
            .param("nth", typed.window().nth())
            .param("at", Timestamp.from(typed.at()))
            .update()
        > 0;
  }

  /// Forgets what was typed for a question, for earlier versions of the assessment too.
  void delete(String account, TypedAt at) {
    named("delete from assessment.typed where" + SO_FAR + " and question = :question", account, at)
        .param("question", at.question())
        .update();
  }

  /// The same of what a window has sent so far.
  void delete(String account, TypedAt at, Window window) {
    named(
            """
            delete from assessment.typed where%s and question = :question and tab = :tab
              and (nth <= :nth or :nth = 0)\
            """
                .formatted(SO_FAR),
            account,
            at)
        .param("question", at.question())
        .param("tab", window.tab())
        .param("nth", window.nth())
        .update();
  }

  /// Forgets what is older than thirty days, and after a day what is done with.
  int forget() {
    return sql.sql(
            """
            delete from assessment.typed where typed_at < now() - interval '30 days'
              or fields = '{}' and typed_at < now() - interval '1 day'\
            """)
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
