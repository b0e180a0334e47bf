package uk.muster.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.register.kind.Kind;
import uk.muster.register.kind.KindField;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Asks all registers together for what is due.
@Repository
class DueStore {
  private final JdbcClient sql;

  DueStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// What is due from a day to another, as the registers stand today.
  List<Due> list(
      List<Kind> kinds,
      Optional<ForceId> force,
      LocalDate today,
      LocalDate from,
      LocalDate to,
      int most) {
    var parts = new ArrayList<String>();
    for (var kind : kinds) {
      for (var field : kind.fieldsFor(KindField.Use.DUE)) {
        parts.add(part(kind, field, force));
      }
    }
    if (parts.isEmpty()) {
      return List.of();
    }
    var statement =
        sql.sql(
                String.join("\nunion all\n", parts)
                    + "\norder by day, kind, force_id, code, field limit :most")
            .param("on", today)
            .param("from", from)
            .param("to", to)
            .param("most", most);
    return (force.isPresent() ? statement.param("force", force.get().value()) : statement)
        .query((row, _) ->
            new Due(
                row.getString("kind"),
                row.getString("field"),
                new ForceId(row.getString("force_id")),
                row.getString("code"),
                row.getString("title"),
                new Classification(Marking.of(row.getString("marking")), row.getString("handling")),
                row.getString("text"),
                row.getObject("day", LocalDate.class),
                label(kinds, row.getString("kind"), row.getString("field")),
                heading(kinds, row.getString("kind")),
                Entry.path(
                    row.getString("kind"),
                    new ForceId(row.getString("force_id")),
                    row.getString("code"))))
        .list();
  }

  private static String label(List<Kind> kinds, String kind, String field) {
    return kinds.stream()
        .filter(one -> one.code().equals(kind))
        .flatMap(one -> one.field(field).stream())
        .map(KindField::label)
        .findFirst()
        .orElse(field);
  }

  private static String heading(List<Kind> kinds, String kind) {
    return kinds.stream()
        .filter(one -> one.code().equals(kind))
        .map(Kind::heading)
        .findFirst()
        .orElse(kind);
  }

  private static String notDone(KindField field) {
    return field.done().stream()
        .map(" and (%s) is not true"::formatted)
        .collect(Collectors.joining());
  }

  /// What is due in a month or a year is due on its last day.
  private static String part(Kind kind, KindField field, Optional<ForceId> force) {
    var first = "c." + (field.isDay() ? field.name() : field.name() + "_sort");
    var day = field.isDay() ? first : "register.last_day(c.%s)".formatted(field.name());
    return """
    select '%s' as kind, '%s' as field, c.force_id, c.code, c.%s as title, c.marking,
      c.handling,
      %s as text, %s as day
    from %s c
    where %s%s and c.ended_on >= :on and %s between :from - 366 and :to
      and %5$s between :from and :to%s%s\
    """
        .formatted(
            kind.code(),
            field.name(),
            kind.title().name(),
            KindSql.text(field),
            day,
            kind.table(),
            KindSql.NOW,
            KindSql.TRUE_ON,
            first,
            notDone(field),
            force.isPresent() ? " and c.force_id = :force" : "");
  }
}
