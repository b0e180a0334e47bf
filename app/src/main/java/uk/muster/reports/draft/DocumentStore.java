package uk.muster.reports.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reports.ReportKind;
import uk.muster.reports.edition.DocumentId;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Documents as they stand.
@Repository
class DocumentStore {
  private static final String ALL =
      """
      select force_id, code, kind, as_at, title, state, row_version, authors, editions, published, marking,
        welsh, opened_at
      from reports.document where force_id = :force\
      """;

  private final JdbcClient sql;

  DocumentStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Those of a force that the actor may see, the newest first.
  List<KeptDocument> list(ForceId force) {
    return sql.sql(ALL + " order by opened_at desc, code")
        .param("force", force.value())
        .query(DocumentStore::document)
        .list();
  }

  Optional<KeptDocument> find(DocumentId id) {
    return one(ALL + " and code = :code", id).query(DocumentStore::document).optional();
  }

  /// The document as it is once nobody else is at it, held until the end of the transaction; also
  /// by those who comment and may not change its row.
  Optional<KeptDocument> lock(DocumentId id) {
    one(
            "select pg_advisory_xact_lock(hashtextextended('document/' || :force || '/' || :code,"
                + " 0))::text",
            id)
        .query(String.class)
        .single();
    return find(id);
  }

  /// False when a document has that name already.
  boolean add(KeptDocument document, Set<ForceId> forces) {
    var desk = document.desk();
    return one(
                """
                insert into reports.document (force_id, code, kind, as_at, title, forces, needs, comments,
                  approves, authors, marking, welsh, opened_at)
                values (:force, :code, :kind, :asAt, :title, :forces, :needs, :comments, :approves, :authors,
                  cast(:marking as reference.marking), :welsh, :at)
                on conflict do nothing\
                """,
                document.id())
            .param("kind", document.kind().code())
            .param("asAt", document.asAt())
            .param("title", document.title())
            .param("forces", forces.stream().map(ForceId::value).sorted().toArray(String[]::new))
            .param("needs", desk.writes().setting())
            .param("comments", desk.comments().setting())
            .param("approves", desk.approves().setting())
            .param("authors", document.authors().toArray(String[]::new))
            .param("marking", document.marking().words())
            .param("welsh", document.welsh())
            .param("at", Timestamp.from(document.openedAt()))
            .update()
        == 1;
  }

  /// Somebody wrote in it, or called it something else.
  void written(KeptDocument document, Actor author, String title, LocalDate asAt) {
    one(
            """
            update reports.document set title = :title, as_at = :asAt, row_version = row_version + 1,
              authors = cast(:authors as text[])
            where force_id = :force and code = :code\
            """,
            document.id())
        .param("title", title)
        .param("asAt", asAt)
        .param(
            "authors",
            Stream.concat(document.authors().stream(), Stream.of(author.account()))
                .distinct()
                .sorted()
                .toArray(String[]::new))
        .update();
  }

  /// Moves it on.
  ///
  /// @param editions how many were frozen by then
  void move(KeptDocument document, DocumentState state, int editions, Actor actor) {
    one(
            """
            update reports.document set state = :state, row_version = row_version + 1, editions = :editions,
              published = case when :state = 'published' then :editions else published end,
              approved_by = case :state when 'approved' then :account when 'published' then approved_by
                else '' end
            where force_id = :force and code = :code\
            """,
            document.id())
        .param("state", state.code())
        .param("editions", editions)
        .param("account", actor.account())
        .update();
  }

  private JdbcClient.StatementSpec one(String text, DocumentId id) {
    return sql.sql(text).param("force", id.force().value()).param("code", id.code());
  }

  private static KeptDocument document(ResultSet row, int number) throws SQLException {
    return new KeptDocument(
        new DocumentId(new ForceId(row.getString("force_id")), row.getString("code")),
        ReportKind.find(row.getString("kind")).orElseThrow(),
        row.getObject("as_at", LocalDate.class),
        row.getString("title"),
        DocumentState.of(row.getString("state")),
        row.getInt("row_version"),
        Arrays.stream((String[]) row.getArray("authors").getArray()).collect(Collectors.toSet()),
        row.getInt("editions"),
        row.getInt("published"),
        Marking.of(row.getString("marking")),
        row.getBoolean("welsh"),
        row.getTimestamp("opened_at").toInstant());
  }
}
