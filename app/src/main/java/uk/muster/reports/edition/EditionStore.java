package uk.muster.reports.edition;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Editions with their files, in parts of a megabyte; nothing of them is ever changed.
@Repository
class EditionStore {
  private static final int PART = 1 << 20;
  private static final String ALL =
      """
      select e.force_id, e.document, e.number, e.audience, e.kind, e.title, e.as_at, e.program, e.marking,
        e.handling, e.frozen_by, e.frozen_post, e.frozen_at, p.at as published_at, f.format, f.bytes, f.sha256
      from reports.edition e
        join reports.edition_file f using (force_id, document, number, audience)
        left join reports.publication p using (force_id, document, number)
      where %s order by e.force_id, e.document, e.number desc, e.audience desc, f.format\
      """;

  private final JdbcClient sql;

  EditionStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The editions of a document that the actor may see, the newest first.
  List<Edition> list(DocumentId id) {
    var rows = of(ALL.formatted("e.force_id = :force and e.document = :code"), id);
    return together(rows.query(EditionStore::edition).list());
  }

  /// Those of a kind of a force that are out, each for both its audiences.
  List<Edition> published(ForceId force, String kind) {
    return together(
        sql.sql(ALL.formatted("e.force_id = :force and e.kind = :kind and p.at is not null"))
            .param("force", force.value())
            .param("kind", kind)
            .query(EditionStore::edition)
            .list());
  }

  /// All editions of a force.
  List<Edition> every(ForceId force) {
    return together(
        sql.sql(ALL.formatted("e.force_id = :force"))
            .param("force", force.value())
            .query(EditionStore::edition)
            .list());
  }

  void add(Edition edition) {
    one(
            """
            insert into reports.edition (force_id, document, number, audience, kind, title, as_at, program,
              marking, handling, frozen_by, frozen_post, frozen_at)
            values (:force, :code, :number, :audience, :kind, :title, :asAt, :program,
              cast(:marking as reference.marking), :handling, :account, :post, :at)\
            """,
            edition)
        .param("kind", edition.kind())
        .param("title", edition.title())
        .param("asAt", edition.asAt())
        .param("program", edition.program())
        .param("marking", edition.classification().marking().words())
        .param("handling", edition.classification().handling())
        .param("account", edition.frozenBy())
        .param("post", edition.frozenPost())
        .param("at", Timestamp.from(edition.frozenAt()))
        .update();
  }

  void addFile(Edition edition, String format, byte[] content) {
    one(
            """
            insert into reports.edition_file (force_id, document, number, audience, format, bytes, sha256)
            values (:force, :code, :number, :audience, :format, :bytes, :sha256)\
            """,
            edition)
        .param("format", format)
        .param("bytes", content.length)
        .param("sha256", Frozen.sha256(content))
        .update();
    for (int part = 1, at = 0; at < content.length; part++, at += PART) {
      one(
              """
              insert into reports.edition_part (force_id, document, number, audience, format, part, content)
              values (:force, :code, :number, :audience, :format, :part, :content)\
              """,
              edition)
          .param("format", format)
          .param("part", part)
          .param("content", Arrays.copyOfRange(content, at, Math.min(content.length, at + PART)))
          .update();
    }
  }

  byte[] content(Edition edition, String format) {
    var bytes = new ByteArrayOutputStream();
    one(
            """
            select content from reports.edition_part
            where force_id = :force and document = :code and number = :number and audience = :audience
              and format = :format
            order by part\
            """,
            edition)
        .param("format", format)
        .query((row, _) -> row.getBytes("content"))
        .list()
        .forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }

  private JdbcClient.StatementSpec one(String text, Edition edition) {
    return of(text, edition.document())
        .param("number", edition.number())
        .param("audience", edition.audience().code());
  }

  private JdbcClient.StatementSpec of(String text, DocumentId id) {
    return sql.sql(text).param("force", id.force().value()).param("code", id.code());
  }

  /// Rows of files as editions with all of theirs.
  private static List<Edition> together(List<Edition> rows) {
    var editions = new LinkedHashMap<List<Object>, Edition>();
    for (var row : rows) {
      editions.merge(
          List.of(row.document(), row.number(), row.audience()),
          row,
          (one, other) -> {
            var files = new ArrayList<>(one.files());
            files.addAll(other.files());
            return one.with(files);
          });
    }
    return List.copyOf(editions.values());
  }

  private static Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        new DocumentId(new ForceId(row.getString("force_id")), row.getString("document")),
        row.getInt("number"),
        Audience.find(row.getString("audience")).orElseThrow(),
        row.getString("kind"),
        row.getString("title"),
        row.getObject("as_at", LocalDate.class),
        row.getString("program"),
        new uk.muster.shared.Classification(
            Marking.of(row.getString("marking")), row.getString("handling")),
        row.getString("frozen_by"),
        row.getString("frozen_post"),
        row.getTimestamp("frozen_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("published_at")).map(Timestamp::toInstant),
        List.of(
            new Edition.File(
                row.getString("format"), row.getLong("bytes"), row.getString("sha256"))));
  }
}
