package uk.muster.readiness.counts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muster.engine.formation.UnitType;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The SQL that reads projections: counts by day, kept until a register or the catalogue moves.
@Repository
class ProjectionStore {
  private final JdbcClient sql;

  ProjectionStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// What is kept of one force: which registers it was made from, and for which days.
  record Kept(
      ForceId force,
      LocalDate firstDay,
      LocalDate lastDay,
      RegisterStamp register,
      String catalogue,
      Instant computedAt) {}

  /// What is kept for a unit type, by force.
  Map<ForceId, Kept> kept(Set<ForceId> forces, String unitType) {
    var kept = new HashMap<ForceId, Kept>();
    sql.sql(
            """
            select force_id, first_day, last_day, register_version, catalogue, feed_as_at,
              computed_at
            from readiness.projection
            where force_id = any (:forces) and unit_type = :unitType\
            """)
        .param("forces", names(forces))
        .param("unitType", unitType)
        .query(ProjectionStore::kept)
        .list()
        .forEach(each -> kept.put(each.force(), each));
    return kept;
  }

  /// The counts of the forces on these days only, by force.
  Map<ForceId, List<Stretch>> on(Set<ForceId> forces, UnitType unit, List<LocalDate> days) {
    var found = new HashMap<ForceId, List<Stretch>>();
    sql.sql(
            """
            select c.force_id, c.from_day, c.to_day, c.formable, c.cells, c.vehicles
            from readiness.projected_count c
            join readiness.projection p using (force_id, unit_type)
            where c.force_id = any (:forces) and unit_type = :unitType and p.register_version > 0
              and exists (select from unnest(cast(:days as date[])) day
                where day between c.from_day and c.to_day)
            order by c.force_id, c.from_day\
            """)
        .param("forces", names(forces))
        .param("unitType", unit.code())
        .param("days", texts(days))
        .query(
            (RowCallbackHandler)
                row ->
                    found
                        .computeIfAbsent(
                            new ForceId(row.getString(1)), _ -> new java.util.ArrayList<>())
                        .add(stretch(unit, row)));
    return found;
  }

  /// All that is kept of one force.
  Optional<Projection> find(ForceId force, UnitType unit) {
    return Optional.ofNullable(kept(Set.of(force), unit.code()).get(force))
        .map(kept ->
            new Projection(
                force,
                unit.code(),
                kept.register(),
                kept.computedAt(),
                stretches(force, unit),
                changes(force, unit.code())));
  }

  private List<Stretch> stretches(ForceId force, UnitType unit) {
    return sql.sql(
            """
            select force_id, from_day, to_day, formable, cells, vehicles
            from readiness.projected_count
            where force_id = :force and unit_type = :unitType order by from_day\
            """)
        .param("force", force.value())
        .param("unitType", unit.code())
        .query((row, _) -> stretch(unit, row))
        .list();
  }

  private List<Change> changes(ForceId force, String unitType) {
    return sql.sql(
            """
            select on_day, cause, subject, lost, gained from readiness.projected_change
            where force_id = :force and unit_type = :unitType order by on_day, cause, subject\
            """)
        .param("force", force.value())
        .param("unitType", unitType)
        .query((row, _) ->
            new Change(
                row.getObject("on_day", LocalDate.class),
                Change.Cause.valueOf(row.getString("cause")),
                row.getString("subject"),
                row.getInt("lost"),
                row.getInt("gained")))
        .list();
  }

  private static String[] texts(List<LocalDate> days) {
    return days.stream().map(LocalDate::toString).toArray(String[]::new);
  }

  private static String[] names(Set<ForceId> forces) {
    return forces.stream().map(ForceId::value).toArray(String[]::new);
  }

  private static Kept kept(ResultSet row, int number) throws SQLException {
    return new Kept(
        new ForceId(row.getString("force_id")),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        new RegisterStamp(
            row.getLong("register_version"),
            row.getObject("feed_as_at", LocalDate.class),
            row.getObject("computed_at", OffsetDateTime.class).toInstant()),
        row.getString("catalogue"),
        row.getObject("computed_at", OffsetDateTime.class).toInstant());
  }

  private static Stretch stretch(UnitType unit, ResultSet row) throws SQLException {
    return new Stretch(
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getInt("formable"),
        ReadinessProblems.histogram(unit, numbers(row.getArray("cells"))),
        ReadinessProblems.vehicles(unit, numbers(row.getArray("vehicles"))));
  }

  private static List<Integer> numbers(Array array) throws SQLException {
    return Arrays.asList((Integer[]) array.getArray());
  }
}
