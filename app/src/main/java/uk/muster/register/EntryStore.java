package uk.muster.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.register.kind.FieldType;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.register.kind.Word;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// Reads entries of any kind.
@Repository
class EntryStore {
  private final JdbcClient sql;
  private final Register register;

  EntryStore(JdbcClient sql, Register register) {
    this.sql = sql;
    this.register = register;
  }

  /// A page of entries with some of their fields, and one more where there are more.
  List<Placed> list(Kind kind, List<KindField> fields, EntryQuestion question) {
    var statement =
        asked(new KindSql(kind, register).list(question, fields), kind, question)
            .param("most", question.most() + 1);
    if (question.from().isPresent()) {
      var at = question.from().get();
      statement =
          statement
              .param("at", at.value())
              .param("at_force", at.force())
              .param("at_code", at.code());
    }
    return statement
        .query((row, _) -> new Placed(entry(kind, fields, row), row.getString("sort_value")))
        .list();
  }

  Counted count(Kind kind, EntryQuestion question) {
    return asked(new KindSql(kind, register).count(question), kind, question)
        .query((row, _) -> counted(row, row.getLong("rows")))
        .single();
  }

  /// The same, but counted no further than a bound. When one was recorded last and what all of them
  /// bear holds for every one of them, counted or not.
  Counted count(Kind kind, EntryQuestion question, int bound) {
    var sql = new KindSql(kind, register);
    var first =
        asked(sql.countFirst(question), kind, question)
            .param("first", bound + 1)
            .query((row, _) -> counted(row, row.getLong("rows")))
            .single();
    return first.rows() <= bound
        ? first
        : asked(sql.borne(question), kind, question)
            .query((row, _) -> counted(row, first.rows()))
            .single();
  }

  private static Counted counted(ResultSet row, long rows) throws SQLException {
    return new Counted(
        rows,
        Optional.ofNullable(row.getObject("changed", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        new Classification(marking(row), handling(row)));
  }

  private JdbcClient.StatementSpec asked(String text, Kind kind, EntryQuestion question) {
    var statement = sql.sql(text).param("on", question.on());
    if (question.knownOn().isPresent()) {
      statement = statement.param("known", question.knownOn().get().atOffset(ZoneOffset.UTC));
    }
    if (question.force().isPresent()) {
      statement = statement.param("force", question.force().get().value());
    }
    if (!question.text().isEmpty()) {
      statement = statement.param("text", "%" + escaped(question.text()) + "%");
    }
    for (var filter : question.filters().entrySet()) {
      if (kind.field(filter.getKey()).isPresent()) {
        statement = statement.param("filter_" + filter.getKey(), filter.getValue());
      }
    }
    return statement;
  }

  private static String escaped(String text) {
    return text.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1");
  }

  Optional<Entry> find(Kind kind, ForceId force, String code, LocalDate on) {
    return named(new KindSql(kind, register).one(), force, code)
        .param("on", on)
        .query((row, _) -> entry(kind, row))
        .optional();
  }

  List<Entry> history(Kind kind, ForceId force, String code) {
    return named(new KindSql(kind, register).history(), force, code)
        .query((row, _) -> entry(kind, row))
        .list();
  }

  /// The entries of a force on a day that hold one of several values in a field.
  List<Entry> holdingAny(
      Kind kind, ForceId force, String field, List<String> values, LocalDate on) {
    return sql.sql(new KindSql(kind, register).holdingAny(field))
        .param("force", force.value())
        .param("values", values.toArray(String[]::new))
        .param("on", on)
        .query((row, _) -> entry(kind, row))
        .list();
  }

  /// Every state ever recorded that has a word in one of its fields.
  List<Entry> naming(Kind kind, ForceId force, String word) {
    return sql.sql(new KindSql(kind, register).naming())
        .param("force", force.value())
        .param("word", word)
        .query((row, _) -> entry(kind, row))
        .list();
  }

  /// The states that hold now, in the order of their days.
  List<Entry> pieces(Kind kind, ForceId force, String code) {
    return named(new KindSql(kind, register).pieces(), force, code)
        .query((row, _) -> entry(kind, row))
        .list();
  }

  private JdbcClient.StatementSpec named(String text, ForceId force, String code) {
    return sql.sql(text).param("force", force.value()).param("code", code);
  }

  /// References and titles of a force, for choosing one.
  List<Word> titles(Kind kind, ForceId force, LocalDate on, int most) {
    return sql.sql(new KindSql(kind, register).titles())
        .param("force", force.value())
        .param("on", on)
        .param("most", most)
        .query((row, _) -> new Word(row.getString("code"), row.getString("title")))
        .list();
  }

  /// What points at an entry.
  ///
  /// @param most how many of each kind and field at most
  List<PointingEntry> pointing(Kind kind, ForceId force, String code, LocalDate on, int most) {
    var fields = PointingEntry.Field.all(kind, register);
    if (fields.isEmpty()) {
      return List.of();
    }
    return named(
            fields.stream()
                .map(PointingEntry.Field::select)
                .collect(Collectors.joining("\nunion all\n")),
            force,
            code)
        .param("on", on)
        .param("most", most)
        .query((row, _) ->
            new PointingEntry(
                row.getString("kind"),
                row.getString("field"),
                new ForceId(row.getString("force_id")),
                row.getString("code"),
                row.getString("title")))
        .list();
  }

  /// How many entries of each kind the actor may read on a day.
  List<KindCount> counts(List<Kind> kinds, LocalDate on) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    return sql.sql(
            kinds.stream()
                .map(kind ->
                    "select '%s' as kind, count(1) as rows from %s c where %s%s and c.ended_on >= :on"
                        .formatted(kind.code(), kind.table(), KindSql.NOW, KindSql.TRUE_ON))
                .collect(Collectors.joining("\nunion all\n")))
        .param("on", on)
        .query((row, _) -> new KindCount(row.getString("kind"), row.getLong("rows")))
        .list();
  }

  /// How many entries of a force were added or changed since an instant, of kinds where any was.
  List<KindCount> changedSince(List<Kind> kinds, ForceId force, Instant since) {
    if (kinds.isEmpty()) {
      return List.of();
    }
    return sql.sql(
            kinds.stream()
                .map(kind ->
                    """
                    select '%s' as kind, count(distinct c.code) as rows from %s c
                    where c.force_id = :force and c.recorded_to = 'infinity' and c.recorded_from >= :since\
                    """
                        .formatted(kind.code(), kind.table()))
                .collect(
                    Collectors.joining(
                        "\nunion all\n", "select kind, rows from (", ") k where rows > 0")))
        .param("force", force.value())
        .param("since", since.atOffset(java.time.ZoneOffset.UTC))
        .query((row, _) -> new KindCount(row.getString("kind"), row.getLong("rows")))
        .list();
  }

  private static Entry entry(Kind kind, ResultSet row) throws SQLException {
    return entry(kind, kind.fields(), row);
  }

  private static Entry entry(Kind kind, List<KindField> fields, ResultSet row) throws SQLException {
    var values = new HashMap<String, String>();
    var titles = new HashMap<String, String>();
    for (var field : fields) {
      values.put(field.name(), row.getString(field.name()));
      if (field.type() instanceof FieldType.Link) {
        Optional.ofNullable(row.getString(field.name() + "_title"))
            .ifPresent(title -> titles.put(field.name(), title));
      }
    }
    var from = instant(row, "recorded_from");
    return new Entry(
        kind.code(),
        new ForceId(row.getString("force_id")),
        row.getString("code"),
        values,
        titles,
        marking(row),
        row.getObject("ended_on", LocalDate.class),
        new Period(
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_to", LocalDate.class)),
        from,
        instant(row, "recorded_to"),
        row.getString("recorded_by"),
        row.getLong("import_id"),
        from.toString());
  }

  private static Marking marking(ResultSet row) throws SQLException {
    return Marking.valueOf(row.getString("marking").replace('-', '_'));
  }

  /// The instruction of all that were counted.
  private static String handling(ResultSet row) throws SQLException {
    var first = row.getString("first_handling");
    return first == null ? "" : Classification.between(first, row.getString("last_handling"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at.equals(OffsetDateTime.MAX) ? Instant.MAX : at.toInstant();
  }

  /// An entry and what it holds in the column sorted by.
  record Placed(Entry entry, String sortValue) {}

  /// How many, when one of them was recorded last, and what all of them bear.
  record Counted(long rows, Optional<Instant> changed, Classification classification) {
    /// The same of entries that are all there are.
    static Counted of(List<Placed> all) {
      return new Counted(
          all.size(),
          all.stream().map(one -> one.entry.recordedFrom()).max(Comparator.naturalOrder()),
          Classification.of(all.stream().map(one -> one.entry.classification())));
    }
  }

  /// How many entries a kind has.
  record KindCount(String kind, long rows) {}
}
