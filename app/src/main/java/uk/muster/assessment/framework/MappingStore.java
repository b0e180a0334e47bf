package uk.muster.assessment.framework;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.framework.text.MappingText;
import uk.muster.assessment.framework.text.ReadMapping;

@Repository
class MappingStore {
  private final JdbcClient sql;

  MappingStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// All that the actor may see.
  List<Mapping> list() {
    return sql.sql("select text from assessment.mapping order by to_code, to_version, from_code")
        .query((row, _) -> parse(row.getString("text")))
        .list();
  }

  void lock() {
    sql.sql("select pg_advisory_xact_lock(hashtext('assessment.mapping'))")
        .query((row, number) -> 0)
        .single();
  }

  void add(Mapping mapping, String owner, String text, OffsetDateTime now, String by) {
    sql.sql(
            """
            insert into assessment.mapping
              (from_code, from_version, to_code, to_version, owner, text, sha256, recorded_from,
              recorded_by)
            values (:from, :fromVersion, :to, :toVersion, :owner, :text, :sha256, :now, :by)\
            """)
        .param("from", mapping.fromCode())
        .param("fromVersion", mapping.fromVersion())
        .param("to", mapping.toCode())
        .param("toVersion", mapping.toVersion())
        .param("owner", owner)
        .param("text", text)
        .param("sha256", Texts.sha256(text))
        .param("now", now)
        .param("by", by)
        .update();
  }

  private static Mapping parse(String text) {
    return switch (MappingText.read("a kept mapping", text)) {
      case ReadMapping.Read(var mapping) -> mapping;
      case ReadMapping.Faulty(var faults) ->
          throw new IllegalStateException("Kept mapping cannot be read: " + faults);
    };
  }
}
