package uk.muster.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.exchange.stage.CellText;
import uk.muster.files.Fault;
import uk.muster.shared.ForceId;

@Repository
class QuarantineStore {
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final JdbcClient sql;

  QuarantineStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Moves the bad rows of the stage into quarantine.
  long addStaged(Feed feed, long importId, String account, String file) {
    var shape = feed.shape();
    return sql.sql(
            """
            insert into exchange.quarantined_row (force_id, import_id, account, kind, needs,
              file, line, column_name, value, code, words, cells)
            select force_id, :import, :account, :kind, :needs, :file, line, fault_column,
              coalesce(fault_value, ''), fault_code, fault_words,
              coalesce(cells::jsonb, jsonb_build_object('force', force_id%s))
            from import_stage where fault_code is not null order by line\
            """
                .formatted(
                    shape.columns().stream()
                        .filter(column -> !column.name().equals("force"))
                        .map(column ->
                            ", '%s', %s"
                                .formatted(column.name(), CellText.of(column, column.name())))
                        .collect(Collectors.joining())))
        .param("import", importId)
        .param("account", account)
        .param("kind", shape.kind())
        .param("needs", feed.right().setting())
        .param("file", file)
        .update();
  }

  /// @param kinds those that may be shown
  List<QuarantinedRow> list(QuarantineQuestion question, List<String> kinds) {
    return sql.sql(
            """
            select row_id, force_id, import_id, account, kind, file, line, column_name, value, code,
              words, cells::text as cells, corrected_cells::text as corrected, state, state_at, state_by, state_why
            from exchange.quarantined_row
            where state = :state and row_id > :after
              and (:force = '' or force_id = :force) and (:kind = '' or kind = :kind)
              and kind in (:kinds) and (:code = '' or code = :code) and (:import = 0 or import_id = :import)
            order by row_id limit :most\
            """)
        .param("state", word(question.state()))
        .param("after", question.after())
        .param("force", question.force().map(ForceId::value).orElse(""))
        .param("kind", question.kind())
        .param("kinds", kinds)
        .param("code", question.code())
        .param("import", question.importId())
        .param("most", question.most())
        .query(QuarantineStore::row)
        .list();
  }

  Optional<QuarantinedRow> find(long id) {
    return sql.sql(
            """
            select row_id, force_id, import_id, account, kind, file, line, column_name, value, code,
              words, cells::text as cells, corrected_cells::text as corrected, state, state_at, state_by, state_why
            from exchange.quarantined_row where row_id = :id\
            """)
        .param("id", id)
        .query(QuarantineStore::row)
        .optional();
  }

  /// The row as it stands once nobody else is settling it, locked until the end of the transaction.
  Optional<QuarantinedRow> lock(long id) {
    sql.sql("select row_id from exchange.quarantined_row where row_id = :id for update")
        .param("id", id)
        .query(Long.class)
        .optional();
    return find(id);
  }

  List<QuarantinedRow> about(ForceId force, String personId) {
    return sql.sql(
            """
            select row_id, force_id, import_id, account, kind, file, line, column_name, value, code,
              words, cells::text as cells, corrected_cells::text as corrected, state, state_at, state_by, state_why
            from exchange.quarantined_row
            where force_id = :force
              and :person in (cells ->> 'person_id', corrected_cells ->> 'person_id')
            order by row_id\
            """)
        .param("force", force.value())
        .param("person", personId)
        .query(QuarantineStore::row)
        .list();
  }

  /// How many rows wait, by force, kind and reason.
  List<QuarantinedRow.Waiting> waiting() {
    return sql.sql(
            """
            select coalesce(force_id, '') as force, kind, code, count(1) as rows
            from exchange.quarantined_row where state = 'waiting'
            group by 1, 2, 3 order by 1, 2, 4 desc, 3\
            """)
        .query((row, _) ->
            new QuarantinedRow.Waiting(
                row.getString("force"),
                row.getString("kind"),
                row.getString("code"),
                row.getLong("rows")))
        .list();
  }

  /// False when the row no longer waits.
  boolean settle(
      long id, QuarantinedRow.State state, OffsetDateTime at, String account, String why) {
    return sql.sql(
                """
                update exchange.quarantined_row
                set state = :state, state_at = :at, state_by = :account, state_why = :why
                where row_id = :id and state = 'waiting'\
                """)
            .param("id", id)
            .param("state", word(state))
            .param("at", at)
            .param("account", account)
            .param("why", why)
            .update()
        == 1;
  }

  /// Settles a row with what it was corrected to, in the place of how it was settled before.
  void settleCorrected(long id, Map<String, String> cells, FeedRun run, String account) {
    sql.sql(
            """
            update exchange.quarantined_row
            set state = 'corrected', state_at = :at, state_by = :account, state_why = 'replayed',
              corrected_by = :import, corrected_cells = cast(:cells as jsonb)
            where row_id = :id\
            """)
        .param("id", id)
        .param("cells", JsonMapper.shared().writeValueAsString(cells))
        .param("at", run.at())
        .param("account", account)
        .param("import", run.importId())
        .update();
  }

  /// Settles the rows that a replay used, and keeps why the others still wait.
  void settleReplayed(FeedRun run, String account) {
    sql.sql(
            """
            update exchange.quarantined_row q
            set state = 'corrected', state_at = :at, state_by = :account,
              state_why = 'replayed', corrected_by = :import
            from import_stage s
            where q.row_id = s.line and q.state = 'waiting' and s.fault_code is null\
            """)
        .param("at", run.at())
        .param("account", account)
        .param("import", run.importId())
        .update();
    sql.sql(
            """
            update exchange.quarantined_row q
            set column_name = s.fault_column, value = coalesce(s.fault_value, ''),
              code = s.fault_code, words = s.fault_words
            from import_stage s
            where q.row_id = s.line and q.state = 'waiting' and s.fault_code is not null\
            """)
        .update();
  }

  void undo(long importId, String force, OffsetDateTime at, String account) {
    sql.sql(
            """
            update exchange.quarantined_row
            set state = 'undone', state_at = :at, state_by = :account, state_why = 'import undone'
            where import_id = :import and force_id = :force and state = 'waiting'\
            """)
        .param("import", importId)
        .param("force", force)
        .param("at", at)
        .param("account", account)
        .update();
  }

  private static String word(QuarantinedRow.State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static QuarantinedRow row(ResultSet row, int number) throws SQLException {
    var at = row.getObject("state_at", OffsetDateTime.class);
    var corrected = row.getString("corrected");
    return new QuarantinedRow(
        row.getLong("row_id"),
        Optional.ofNullable(row.getString("force_id")).map(ForceId::new),
        row.getLong("import_id"),
        row.getString("account"),
        row.getString("kind"),
        row.getString("file"),
        row.getLong("line"),
        new Fault(
            row.getString("column_name"),
            row.getString("value"),
            row.getString("code"),
            row.getString("words")),
        JsonMapper.shared().readValue(row.getString("cells"), CELLS),
        corrected == null ? Map.of() : JsonMapper.shared().readValue(corrected, CELLS),
        QuarantinedRow.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        at == null
            ? Optional.empty()
            : Optional.of(
                new QuarantinedRow.Settled(
                    at.toInstant(), row.getString("state_by"), row.getString("state_why"))));
  }
}
