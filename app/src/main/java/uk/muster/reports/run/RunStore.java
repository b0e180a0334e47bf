package uk.muster.reports.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.reports.ReportKind;
import uk.muster.reports.format.Format;
import uk.muster.shared.ForceId;

@Repository
class RunStore {
  private static final int PART = 1 << 20;
  private static final String COLUMNS =
      """
      select id, kind, as_at, published, formats, begun_at, alive_at, called_off, ended_at, stopped
      from reports.run\
      """;

  private final JdbcClient sql;

  RunStore(JdbcClient sql) {
    this.sql = sql;
  }

  void add(String account, DocumentRun run) {
    sql.sql(
            """
            insert into reports.run (id, account, kind, as_at, published, formats, begun_at, alive_at)
            values (:id, :account, :kind, :asAt, :published, :formats, :now, :now)\
            """)
        .param("id", run.id())
        .param("account", account)
        .param("kind", run.kind().code())
        .param("asAt", run.asAt())
        .param("published", run.published())
        .param(
            "formats", run.formats().stream().map(Format::ending).collect(Collectors.joining(",")))
        .param("now", run.begunAt().atOffset(ZoneOffset.UTC))
        .update();
    sql.sql(
            """
            insert into reports.run_force (force_id, run, account)
            select unnest(string_to_array(:forces, ',')), :id, :account\
            """)
        .param(
            "forces",
            run.lines().stream().map(line -> line.force().value()).collect(Collectors.joining(",")))
        .param("id", run.id())
        .param("account", account)
        .update();
  }

  Optional<DocumentRun> find(UUID id) {
    return sql.sql(COLUMNS + " where id = :id").param("id", id).query(this::run).optional();
  }

  /// The newest, without their forces' lines counted one by one: there are few.
  List<DocumentRun> list() {
    return sql.sql(COLUMNS + " order by begun_at desc limit 20").query(this::run).list();
  }

  private DocumentRun run(ResultSet row, int number) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new DocumentRun(
        id,
        ReportKind.find(row.getString("kind")).orElseThrow(),
        row.getObject("as_at", java.time.LocalDate.class),
        row.getBoolean("published"),
        Arrays.stream(row.getString("formats").split(",", -1))
            .map(one -> Format.find(one).orElseThrow())
            .toList(),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getObject("alive_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("called_off"),
        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("stopped"),
        lines(id));
  }

  private List<DocumentRun.Line> lines(UUID run) {
    return sql.sql(
            """
            select force_id, state, why from reports.run_force where run = :run order by force_id\
            """)
        .param("run", run)
        .query((row, _) ->
            new DocumentRun.Line(
                new ForceId(row.getString("force_id")),
                DocumentRun.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("why")))
        .list();
  }

  /// Says that it is worked on; answers whether it was called off.
  boolean alive(UUID id, Instant now) {
    return sql.sql("update reports.run set alive_at = :now where id = :id returning called_off")
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  void callOff(UUID id) {
    sql.sql("update reports.run set called_off = true where id = :id and ended_at is null")
        .param("id", id)
        .update();
  }

  void end(UUID id, Instant now, String stopped) {
    sql.sql(
            """
            update reports.run set ended_at = :now, stopped = :stopped
            where id = :id and ended_at is null\
            """)
        .param("id", id)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("stopped", stopped)
        .update();
  }

  void state(UUID id, ForceId force, DocumentRun.State state, String why) {
    sql.sql(
            """
            update reports.run_force set state = :state, why = :why
            where force_id = :force and run = :id\
            """)
        .param("state", state.name().toLowerCase(Locale.ROOT))
        .param("why", why)
        .param("force", force.value())
        .param("id", id)
        .update();
  }

  void addFile(String account, UUID id, ForceId force, String name, byte[] content) {
    for (int part = 1, at = 0; at < content.length; part++, at += PART) {
      sql.sql(
              """
              insert into reports.run_file (force_id, run, name, part, account, content)
              values (:force, :run, :name, :part, :account, :content)\
              """)
          .param("force", force.value())
          .param("run", id)
          .param("name", name)
          .param("part", part)
          .param("account", account)
          .param("content", Arrays.copyOfRange(content, at, Math.min(content.length, at + PART)))
          .update();
    }
  }

  List<RunFile> files(UUID id) {
    return sql.sql(
            """
            select force_id, name, count(part) parts from reports.run_file where run = :run
            group by force_id, name order by force_id, name\
            """)
        .param("run", id)
        .query((row, _) ->
            new RunFile(
                new ForceId(row.getString("force_id")), row.getString("name"), row.getInt("parts")))
        .list();
  }

  byte[] part(UUID id, RunFile file, int part) {
    return sql.sql(
            """
            select content from reports.run_file
            where force_id = :force and run = :run and name = :name and part = :part\
            """)
        .param("force", file.force().value())
        .param("run", id)
        .param("name", file.name())
        .param("part", part)
        .query((row, _) -> row.getBytes("content"))
        .single();
  }

  int forget(Instant before) {
    return sql.sql("delete from reports.run where begun_at < :before")
        .param("before", before.atOffset(ZoneOffset.UTC))
        .update();
  }
}
