package uk.muster.reports.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reports.edition.DocumentId;

/// What authors wrote, in every version.
@Repository
class OwnTextStore {
  private final JdbcClient sql;

  OwnTextStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The newest text of each section.
  List<OwnText> newest(DocumentId id) {
    return sql.sql(
            """
            select distinct on (section) section, revision, words, for_publication, by_account, by_post, at
            from reports.own_text where force_id = :force and document = :code
            order by section, revision desc\
            """)
        .param("force", id.force().value())
        .param("code", id.code())
        .query(OwnTextStore::text)
        .list();
  }

  /// Every version of one section, the newest first.
  List<OwnText> versions(DocumentId id, String section) {
    return sql.sql(
            """
            select section, revision, words, for_publication, by_account, by_post, at
            from reports.own_text where force_id = :force and document = :code and section = :section
            order by revision desc\
            """)
        .param("force", id.force().value())
        .param("code", id.code())
        .param("section", section)
        .query(OwnTextStore::text)
        .list();
  }

  void add(DocumentId id, OwnText text) {
    sql.sql(
            """
            insert into reports.own_text (force_id, document, section, revision, words, for_publication,
              by_account, by_post, at)
            values (:force, :code, :section, :revision, :words, :published, :account, :post, :at)\
            """)
        .param("force", id.force().value())
        .param("code", id.code())
        .param("section", text.section())
        .param("revision", text.revision())
        .param("words", text.words())
        .param("published", text.forPublication())
        .param("account", text.account())
        .param("post", text.post())
        .param("at", Timestamp.from(text.at()))
        .update();
  }

  private static OwnText text(ResultSet row, int number) throws SQLException {
    return new OwnText(
        row.getString("section"),
        row.getInt("revision"),
        row.getString("words"),
        row.getBoolean("for_publication"),
        row.getString("by_account"),
        row.getString("by_post"),
        row.getTimestamp("at").toInstant());
  }
}
