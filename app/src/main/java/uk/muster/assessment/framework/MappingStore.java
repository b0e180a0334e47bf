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
    return sql.sql(
            """
            select distinct on (to_code, to_version, from_code, from_version) text
            from assessment.mapping
            order by to_code, to_version, from_code, from_version, version desc\
            """)
        .query((row, _) -> parse(row.getString("text")))
        .list();
  }

  /// Every version of the mapping between two, the newest first.
  List<Mapping.Kept> versions(String code, int version, String olderCode, int olderVersion) {
    return sql.sql(
            """
            select text, version, recorded_from, recorded_by from assessment.mapping
            where to_code = :code and to_version = :version and from_code = :older
              and from_version = :olderVersion
            order by version desc\
            """)
        .param("code", code)
        .param("version", version)
        .param("older", olderCode)
        .param("olderVersion", olderVersion)
        .query((row, _) ->
            new Mapping.Kept(
                parse(row.getString("text")),
                row.getInt("version"),
                row.getObject("recorded_from", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by")))
        .list();
  }

  void lock() {
    sql.sql("select pg_advisory_xact_lock(hashtext('assessment.mapping'))")
        .query((row, number) -> 0)
        .single();
  }

  void add(Mapping mapping, int version, String owner, String text, OffsetDateTime now, String by) {
    sql.sql(
            """
            insert into assessment.mapping
              (from_code, from_version, to_code, to_version, version, owner, text, sha256,
              recorded_from, recorded_by)
            values (:from, :fromVersion, :to, :toVersion, :version, :owner, :text, :sha256, :now, :by)\
            """)
        .param("from", mapping.fromCode())
        .param("fromVersion", mapping.fromVersion())
        .param("to", mapping.toCode())
        .param("toVersion", mapping.toVersion())
        .param("version", version)
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
