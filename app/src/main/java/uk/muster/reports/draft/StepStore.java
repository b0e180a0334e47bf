package uk.muster.reports.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;

/// What was done to documents, step by step.
@Repository
class StepStore {
  private final JdbcClient sql;

  StepStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// @param edition that the step is about; 0 for none
  void add(
      DocumentId id, DocumentState state, int edition, Actor actor, String reason, Instant at) {
    of(
            """
            insert into reports.step (force_id, document, number, state, edition, reason, by_account,
              by_post, at)
            select :force, :code, coalesce(max(s.number), 0) + 1, :state, :edition, :reason, :account,
              :post, :at
            from reports.step s where s.force_id = :force and s.document = :code\
            """,
            id)
        .param("state", state.code())
        .param("edition", edition)
        .param("reason", reason)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }

  /// In their order.
  List<Step> list(DocumentId id) {
    return of(
            """
            select number, state, edition, reason, by_account, by_post, at from reports.step
            where force_id = :force and document = :code order by number\
            """,
            id)
        .query((row, _) ->
            new Step(
                row.getInt("number"),
                DocumentState.of(row.getString("state")),
                row.getInt("edition"),
                row.getString("reason"),
                row.getString("by_account"),
                row.getString("by_post"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  private JdbcClient.StatementSpec of(String text, DocumentId id) {
    return sql.sql(text).param("force", id.force().value()).param("code", id.code());
  }
}
