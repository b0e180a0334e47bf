package uk.muster.assessment.evidence;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// Versions of evidence, with their contents in parts. Whoever may see an item sees them.
@Repository
class EvidenceStore {
  private static final int PART = 1 << 20;

  private final JdbcClient sql;

  EvidenceStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The number of the newest version; 0 when there is none.
  int newest(ForceId force, String evidence) {
    return sql.sql(
            """
            select coalesce(max(version), 0) from assessment.evidence_version
            where force_id = :force and evidence = :evidence\
            """)
        .param("force", force.value())
        .param("evidence", evidence)
        .query(Integer.class)
        .single();
  }

  void add(ForceId force, String evidence, EvidenceVersion version) {
    sql.sql(
            """
            insert into assessment.evidence_version (force_id, evidence, version, file_name,
              media_type, bytes, sha256, given_sha256, effective_on, note, frozen_on, rows)
            values (:force, :evidence, :version, :name, :type, :bytes, :sha256, :given, :effective,
              :note, :frozen, :rows)\
            """)
        .param("force", force.value())
        .param("evidence", evidence)
        .param("version", version.number())
        .param("name", version.fileName())
        .param("type", version.mediaType())
        .param("bytes", version.bytes())
        .param("sha256", version.sha256())
        .param("given", version.givenSha256())
        .param("effective", version.effectiveOn())
        .param("note", version.note())
        .param("frozen", version.frozenOn().orElse(uk.muster.shared.Period.OPEN))
        .param("rows", version.rows())
        .update();
  }

  void addContent(ForceId force, String evidence, int version, byte[] content) {
    for (int part = 1, at = 0; at < content.length; part++, at += PART) {
      sql.sql(
              """
              insert into assessment.evidence_part (force_id, evidence, version, part, content)
              values (:force, :evidence, :version, :part, :content)\
              """)
          .param("force", force.value())
          .param("evidence", evidence)
          .param("version", version)
          .param("part", part)
          .param("content", Arrays.copyOfRange(content, at, Math.min(content.length, at + PART)))
          .update();
    }
  }

  void addRows(ForceId force, String evidence, int version, List<String> entries) {
    sql.sql(
            """
            insert into assessment.evidence_row (force_id, evidence, version, line, entry)
            select :force, :evidence, :version, e.line, e.entry
            from unnest(:entries::text[]) with ordinality e (entry, line)\
            """)
        .param("force", force.value())
        .param("evidence", evidence)
        .param("version", version)
        .param("entries", entries.toArray(String[]::new))
        .update();
  }

  /// The references of the entries of a frozen list, in its order.
  List<String> rows(ForceId force, String evidence, int version) {
    return sql.sql(
            """
            select entry from assessment.evidence_row
            where force_id = :force and evidence = :evidence and version = :version order by line\
            """)
        .param("force", force.value())
        .param("evidence", evidence)
        .param("version", version)
        .query((row, _) -> row.getString("entry"))
        .list();
  }

  /// All versions, the newest first.
  List<EvidenceVersion> versions(ForceId force, String evidence) {
    return sql.sql(
            """
            select version, file_name, media_type, bytes, sha256, given_sha256, effective_on, note,
              frozen_on, rows, added_at, added_by
            from assessment.evidence_version
            where force_id = :force and evidence = :evidence order by version desc\
            """)
        .param("force", force.value())
        .param("evidence", evidence)
        .query((row, _) -> version(row))
        .list();
  }

  private static EvidenceVersion version(ResultSet row) throws SQLException {
    return new EvidenceVersion(
        row.getInt("version"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("bytes"),
        row.getString("sha256"),
        row.getString("given_sha256"),
        row.getString("effective_on"),
        row.getString("note"),
        Optional.of(row.getObject("frozen_on", LocalDate.class))
            .filter(day -> day.isBefore(uk.muster.shared.Period.OPEN)),
        row.getInt("rows"),
        row.getObject("added_at", OffsetDateTime.class).toInstant(),
        row.getString("added_by"));
  }

  byte[] content(ForceId force, String evidence, int version) {
    var bytes = new ByteArrayOutputStream();
    sql
        .sql(
            """
            select content from assessment.evidence_part
            where force_id = :force and evidence = :evidence and version = :version order by part\
            """)
        .param("force", force.value())
        .param("evidence", evidence)
        .param("version", version)
        .query((row, _) -> row.getBytes("content"))
        .stream()
        .forEach(bytes::writeBytes);
    return bytes.toByteArray();
  }
}
