package uk.muster.readiness.counts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import muster.engine.formation.UnitType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The SQL that keeps a projection in the place of the one before.
@Repository
class ProjectionSavingStore {
  private final JdbcClient sql;

  ProjectionSavingStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Waits until nobody else counts the same, until the end of the transaction.
  void takeTurns(ForceId force, UnitType unit) {
    sql.sql("select pg_advisory_xact_lock(hashtext('readiness ' || :force || ' ' || :unitType))")
        .param("force", force.value())
        .param("unitType", unit.code())
        .query((row, _) -> 0)
        .list();
  }

  /// Keeps a projection in the place of the one before.
  void save(Projection projection, UnitType unit, String catalogue) {
    var force = projection.force().value();
    for (var table : List.of("projected_change", "projected_count", "projection")) {
      sql.sql(
              "delete from readiness."
                  + table
                  + " where force_id = :force and unit_type = :unitType")
          .param("force", force)
          .param("unitType", unit.code())
          .update();
    }
    sql.sql(
            """
            insert into readiness.projection (force_id, unit_type, first_day, last_day,
              register_version, catalogue, feed_as_at, computed_at)
            values (:force, :unitType, :first, :last, :version, :catalogue, :feedAsAt, :computedAt)\
            """)
        .param("force", force)
        .param("unitType", unit.code())
        .param("first", projection.firstDay())
        .param("last", projection.lastDay())
        .param("version", projection.register().version())
        .param("catalogue", catalogue)
        .param("feedAsAt", projection.register().feedAsAt())
        .param("computedAt", OffsetDateTime.ofInstant(projection.computedAt(), ZoneOffset.UTC))
        .update();
    addCounts(projection, unit);
    addChanges(projection);
  }

  /// One statement for all days: the cells of all stretches in one array, cut up by their ends.
  private void addCounts(Projection projection, UnitType unit) {
    var stretches = projection.stretches();
    var cells = stretches.stream().map(s -> ReadinessProblems.cells(s.people())).toList();
    var fleets =
        stretches.stream().map(s -> ReadinessProblems.vehicles(unit, s.vehicles())).toList();
    sql.sql(
            """
            insert into readiness.projected_count (force_id, unit_type, from_day, to_day, formable,
              cells, vehicles)
            select :force, :unitType, day.from_day, day.to_day, day.formable, day.cells::int[],
              day.vehicles::int[]
            from unnest(cast(:from as date[]), cast(:to as date[]), cast(:formable as int[]),
              cast(:cells as text[]), cast(:vehicles as text[]))
              as day (from_day, to_day, formable, cells, vehicles)\
            """)
        .param("force", projection.force().value())
        .param("unitType", projection.unitType())
        .param("from", texts(stretches.stream().map(Stretch::from).toList()))
        .param("to", texts(stretches.stream().map(Stretch::to).toList()))
        .param("formable", stretches.stream().map(Stretch::formable).toArray(Integer[]::new))
        .param("cells", cells.stream().map(ProjectionSavingStore::literal).toArray(String[]::new))
        .param(
            "vehicles", fleets.stream().map(ProjectionSavingStore::literal).toArray(String[]::new))
        .update();
  }

  private void addChanges(Projection projection) {
    var changes = projection.changes();
    sql.sql(
            """
            insert into readiness.projected_change (force_id, unit_type, on_day, cause, subject,
              lost, gained)
            select :force, :unitType, c.on_day, c.cause, c.subject, c.lost, c.gained
            from unnest(cast(:on as date[]), cast(:cause as text[]), cast(:subject as text[]),
              cast(:lost as int[]), cast(:gained as int[]))
              as c (on_day, cause, subject, lost, gained)\
            """)
        .param("force", projection.force().value())
        .param("unitType", projection.unitType())
        .param("on", texts(changes.stream().map(Change::on).toList()))
        .param("cause", changes.stream().map(c -> c.cause().name()).toArray(String[]::new))
        .param("subject", changes.stream().map(Change::subject).toArray(String[]::new))
        .param("lost", changes.stream().map(Change::lost).toArray(Integer[]::new))
        .param("gained", changes.stream().map(Change::gained).toArray(Integer[]::new))
        .update();
  }

  private static String[] texts(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).toArray(String[]::new);
  }

  private static String literal(List<Integer> numbers) {
    return numbers.toString().replace('[', '{').replace(']', '}');
  }
}
