package uk.muster.reports.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;

/// Comments of the fact check.
@Repository
class CommentStore {
  private final JdbcClient sql;

  CommentStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// In the order in which they were made.
  List<Comment> list(DocumentId id) {
    return of(
            """
            select number, section, words, by_account, by_post, at, state, reason, settled_by, settled_post,
              settled_at
            from reports.comment where force_id = :force and document = :code order by number\
            """,
            id)
        .query(CommentStore::comment)
        .list();
  }

  void add(DocumentId id, int number, String section, String words, Actor actor, Instant at) {
    of(
            """
            insert into reports.comment (force_id, document, number, section, words, by_account, by_post, at)
            values (:force, :code, :number, :section, :words, :account, :post, :at)\
            """,
            id)
        .param("number", number)
        .param("section", section)
        .param("words", words)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }

  void settle(DocumentId id, int number, Comment.Settled settled) {
    of(
            """
            update reports.comment set state = :state, reason = :reason, settled_by = :account,
              settled_post = :post, settled_at = :at
            where force_id = :force and document = :code and number = :number\
            """,
            id)
        .param("number", number)
        .param("state", settled.accepted() ? "accepted" : "refused")
        .param("reason", settled.reason())
        .param("account", settled.account())
        .param("post", settled.post())
        .param("at", Timestamp.from(settled.at()))
        .update();
  }

  private JdbcClient.StatementSpec of(String text, DocumentId id) {
    return sql.sql(text).param("force", id.force().value()).param("code", id.code());
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    return new Comment(
        row.getInt("number"),
        row.getString("section"),
        row.getString("words"),
        row.getString("by_account"),
        row.getString("by_post"),
        row.getTimestamp("at").toInstant(),
        settled(row));
  }

  private static Optional<Comment.Settled> settled(ResultSet row) throws SQLException {
    return row.getString("state").equals("open")
        ? Optional.empty()
        : Optional.of(
            new Comment.Settled(
                row.getString("state").equals("accepted"),
                row.getString("reason"),
                row.getString("settled_by"),
                row.getString("settled_post"),
                row.getTimestamp("settled_at").toInstant()));
  }
}
