package uk.muster.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.Feed;
import uk.muster.files.Fields;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.Following;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Wrong;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// Writes entries of any kind. Nothing is overwritten: a state is closed and others are added.
@Repository
class EntryChangeStore {
  private final JdbcClient sql;
  private final Register register;

  EntryChangeStore(JdbcClient sql, Register register) {
    this.sql = sql;
    this.register = register;
  }

  /// Waits until no import or other change of this kind for this force is under way.
  void lock(Kind kind, ForceId force) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:kind || '/' || :force, 0))")
        .param("kind", kind.code())
        .param("force", force.value())
        .query((_, _) -> 1)
        .list();
  }

  OffsetDateTime now() {
    return sql.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
  }

  /// Makes the identity that other entries point at.
  void identify(Kind kind, ForceId force, String code) {
    sql.sql(
            """
            insert into register.entry (force_id, ref) values (:force, :ref)
            on conflict do nothing\
            """)
        .param("force", force.value())
        .param("ref", kind.code() + "/" + code)
        .update();
  }

  void insert(
      Kind kind, Draft row, Marking marking, LocalDate endedOn, Period valid, OffsetDateTime at) {
    var statement =
        sql.sql(new KindSql(kind, register).insert())
            .param("force", row.force().value())
            .param("code", row.code())
            .param("marking", marking.words())
            .param("ended_on", endedOn)
            .param("valid_from", valid.from())
            .param("valid_to", valid.to())
            .param("at", at);
    for (var field : kind.fields()) {
      statement = statement.param("field_" + field.name(), value(field, row));
    }
    statement.update();
  }

  private static Object value(KindField field, Draft row) {
    var text = row.text(field.name());
    return field.isDay() ? Fields.day(text).orElse(Period.OPEN) : text;
  }

  /// What follows from an entry and is not there, named like the columns of a file.
  List<Map<String, String>> following(Kind kind, Following following, Entry entry) {
    return sql.sql(new KindSql(kind, register).followingEntry(following))
        .param("force", entry.force().value())
        .param("code", entry.code())
        .query((row, _) -> {
          var cells = new HashMap<String, String>();
          for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.put(row.getMetaData().getColumnLabel(i), row.getString(i));
          }
          return Map.copyOf(cells);
        })
        .list();
  }

  void close(Kind kind, Entry piece, OffsetDateTime at) {
    var closed =
        sql.sql(new KindSql(kind, register).close())
            .param("force", piece.force().value())
            .param("code", piece.code())
            .param("valid_from", piece.valid().from())
            .param("at", at)
            .update();
    if (closed != 1) {
      throw new IllegalStateException(
          "%d states of %s were closed instead of 1".formatted(closed, piece.subject()));
    }
  }

  /// What the set-wise checks of the kind's feed say of one row: the same as of a file.
  List<Wrong> faults(Kind kind, List<Feed.Check> checks, Draft row, Marking marking) {
    stage(kind, row, marking);
    var faults = new ArrayList<Wrong>();
    for (var check : checks) {
      var broken =
          sql.sql("select exists (select from import_stage s where %s)".formatted(check.broken()))
              .query(Boolean.class)
              .single();
      if (broken) {
        faults.add(wrong(kind, check, row, marking));
      }
    }
    return faults;
  }

  private static Wrong wrong(Kind kind, Feed.Check check, Draft row, Marking marking) {
    var value =
        switch (check.column()) {
          case "code" -> row.code();
          case "marking" -> marking.words();
          default -> row.text(check.column());
        };
    var label =
        kind.field(check.column())
            .map(KindField::label)
            .orElse(check.column().equals("marking") ? "Marking" : "Reference");
    return new Wrong(check.column(), value, "%s (%s) %s".formatted(label, value, check.words()));
  }

  private void stage(Kind kind, Draft row, Marking marking) {
    var columns =
        kind.fields().stream()
            .map(field -> field.name() + (field.isDay() ? " date" : " text"))
            .collect(Collectors.joining(", "));
    sql.sql("drop table if exists pg_temp.import_stage").update();
    sql.sql(
            """
            create temporary table import_stage
              (line bigint, force_id text, code text, marking text, %s, fault_code text)
            on commit drop\
            """
                .formatted(columns))
        .update();
    var names = kind.fields().stream().map(KindField::name).toList();
    var statement =
        sql.sql(
                """
                insert into import_stage (line, force_id, code, marking, %s)
                values (1, :force, :code, :marking, %s)\
                """
                    .formatted(
                        String.join(", ", names),
                        names.stream()
                            .map(name -> ":field_" + name)
                            .collect(Collectors.joining(", "))))
            .param("force", row.force().value())
            .param("code", row.code())
            .param("marking", marking.words());
    for (var field : kind.fields()) {
      statement = statement.param("field_" + field.name(), value(field, row));
    }
    statement.update();
  }
}
