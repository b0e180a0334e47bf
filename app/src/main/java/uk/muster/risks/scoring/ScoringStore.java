package uk.muster.risks.scoring;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.risks.scheme.Own;
import uk.muster.risks.scheme.TableVersion;
import uk.muster.shared.ForceId;

/// The SQL of scoring tables: versions are added, and none is ever changed.
@Repository
class ScoringStore {
  private final JdbcClient sql;

  ScoringStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// A version with its force.
  record OfForce(ForceId force, TableVersion version) {}

  /// The version of each table that holds for each of these forces on a day: of those whose day has
  /// come the latest, and of those for one day the one recorded last.
  List<OfForce> on(Collection<ForceId> forces, LocalDate day) {
    return sql.sql(
            """
            select distinct on (force_id, table_code) force_id, table_code, version, holds_from,
              content, source, kept_by, recorded_from
            from risks.scoring_table
            where force_id = any (:forces) and holds_from <= :day
            order by force_id, table_code, holds_from desc, version desc\
            """)
        .param("forces", forces.stream().map(ForceId::value).toArray(String[]::new))
        .param("day", day)
        .query((row, _) -> new OfForce(new ForceId(row.getString("force_id")), version(row)))
        .list();
  }

  /// Every version of a table, the one recorded last first.
  List<TableVersion> history(ForceId force, String table) {
    return sql.sql(
            """
            select table_code, version, holds_from, content, source, kept_by, recorded_from
            from risks.scoring_table
            where force_id = :force and table_code = :table
            order by version desc\
            """)
        .param("force", force.value())
        .param("table", table)
        .query((row, _) -> version(row))
        .list();
  }

  /// Keeps others from setting a table of the force until the transaction ends.
  void hold(ForceId force) {
    sql.sql("select pg_advisory_xact_lock(hashtext('scoring-table/' || :force))")
        .param("force", force.value())
        .query((_, _) -> true)
        .single();
  }

  void add(ForceId force, TableVersion version) {
    var own = version.own();
    sql.sql(
            """
            insert into risks.scoring_table (force_id, table_code, version, holds_from, content,
              source, kept_by, recorded_from)
            values (:force, :table, :version, :from, :content, :source, :by, :at)\
            """)
        .param("force", force.value())
        .param("table", version.table())
        .param("version", own.version())
        .param("from", own.from())
        .param("content", text(version.values()))
        .param("source", own.source())
        .param("by", own.by())
        .param("at", own.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static TableVersion version(ResultSet row) throws SQLException {
    return new TableVersion(
        row.getString("table_code"),
        new Own(
            row.getInt("version"),
            row.getObject("holds_from", LocalDate.class),
            row.getString("source"),
            row.getString("kept_by"),
            row.getObject("recorded_from", OffsetDateTime.class).toInstant()),
        values(row.getString("content")));
  }

  /// Key and value on each line, as CSV.
  private static String text(Map<String, String> values) {
    var text = new StringWriter();
    var csv = CsvWriter.builder().build(text);
    values.forEach(csv::writeRecord);
    return text.toString();
  }

  private static Map<String, String> values(String text) {
    var values = new LinkedHashMap<String, String>();
    CsvReader.builder().ofCsvRecord(text).stream()
        .forEach(row -> values.put(row.getField(0), row.getField(1)));
    return values;
  }
}
