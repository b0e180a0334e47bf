package uk.muster.assessment.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Which answers rest on which evidence.
@Repository
class EvidenceUseStore {
  private static final String USES =
      """
      select u.force_id, u.answer, u.evidence, e.name, u.version, v.sha256, v.effective_on,
        u.used_at, u.used_by, nullif(u.ended_at, 'infinity') as ended_at, e.expires,
        e.state = 'withdrawn' as withdrawn, e.marking
      from assessment.evidence_use u
      join assessment.evidence_version v on v.force_id = u.force_id and v.evidence = u.evidence
        and v.version = u.version
      join assessment.evidence e on e.force_id = u.force_id and e.code = u.evidence
        and e.recorded_to = 'infinity' and e.valid_to = 'infinity'
      """;

  private final JdbcClient sql;

  EvidenceUseStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(ForceId force, String answer, String evidence, int version) {
    sql.sql(
            """
            insert into assessment.evidence_use (force_id, answer, evidence, version)
            values (:force, :answer, :evidence, :version)\
            """)
        .param("force", force.value())
        .param("answer", answer)
        .param("evidence", evidence)
        .param("version", version)
        .update();
  }

  /// Ends the uses that an answer makes of an item, and says how many there were.
  int end(ForceId force, String answer, String evidence) {
    return sql.sql(
            """
            update assessment.evidence_use set ended_at = clock_timestamp(),
              ended_by = coalesce(nullif(current_setting('muster.account', true), ''), 'muster')
            where force_id = :force and answer = :answer and evidence = :evidence
              and ended_at = 'infinity'\
            """)
        .param("force", force.value())
        .param("answer", answer)
        .param("evidence", evidence)
        .update();
  }

  /// Every use of an item there ever was, the newest first.
  List<EvidenceUse> usesOf(ForceId force, String evidence) {
    return sql.sql(
            USES + "where u.force_id = :force and u.evidence = :evidence order by u.used_at desc")
        .param("force", force.value())
        .param("evidence", evidence)
        .query((row, _) -> use(row))
        .list();
  }

  /// What answers rest on now whose references begin so, in the order of answer and item.
  List<EvidenceUse> under(ForceId force, String beginning) {
    return sql.sql(
            USES
                + """
                where u.force_id = :force and u.ended_at = 'infinity'
                  and starts_with(u.answer, :beginning) order by u.answer, u.evidence\
                """)
        .param("force", force.value())
        .param("beginning", beginning)
        .query((row, _) -> use(row))
        .list();
  }

  private static EvidenceUse use(ResultSet row) throws SQLException {
    return new EvidenceUse(
        new ForceId(row.getString("force_id")),
        row.getString("answer"),
        row.getString("evidence"),
        row.getString("name"),
        row.getInt("version"),
        row.getString("sha256"),
        row.getString("effective_on"),
        row.getObject("used_at", OffsetDateTime.class).toInstant(),
        row.getString("used_by"),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("expires"),
        row.getBoolean("withdrawn"),
        Marking.of(row.getString("marking")));
  }
}
