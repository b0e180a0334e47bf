package uk.muster.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

@Repository
class VehicleStore {
  private static final String COLUMNS =
      """
      v.vehicle_id, v.kind, v.base, greatest(v.valid_from, v.in_service_on) as from_day,
        least(v.valid_to, v.out_of_service_on) as to_day \
      """;
  private static final String NOW = " and v.recorded_to = 'infinity'";
  private static final String ROWS =
      """
      from equipment.vehicle v
      where v.force_id = :force and v.valid_from <= :to and v.valid_to >= :from
        and v.in_service_on <= :to and v.out_of_service_on >= :from
        and greatest(v.valid_from, v.in_service_on) <= least(v.valid_to, v.out_of_service_on)
        and (:kind = '' or v.kind = :kind) and (:base = '' or v.base = :base)\
      """;

  private final JdbcClient sql;

  VehicleStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// A vehicle, and what it holds in the column sorted by.
  record Placed(Vehicle vehicle, String sortedBy) {
    List<String> values() {
      return List.of(sortedBy, vehicle.id());
    }
  }

  /// One more than a page holds, where there is one; backwards in the opposite order.
  List<Placed> page(VehicleQuestion question) {
    var backwards = question.backwards();
    var key = question.key();
    var statement =
        asked(
            "select (%s)::text as sorted_by, ".formatted(key.column())
                + COLUMNS
                + ROWS
                + NOW
                + question.from().map(_ -> " and " + key.beyond(backwards)).orElse("")
                + " order by "
                + key.order(backwards)
                + " limit :most",
            question.force(),
            new Period(question.on(), question.on()),
            question.kind(),
            question.base());
    if (question.from().isPresent()) {
      var values = question.from().get().values();
      statement = statement.param("c0", values.getFirst()).param("c1", values.getLast());
    }
    return statement
        .param("most", VehicleQuestion.PAGE + 1)
        .query((row, _) -> new Placed(vehicle(question.force(), row), row.getString("sorted_by")))
        .list();
  }

  SortedMap<String, Long> countByKind(VehicleQuestion question) {
    var counts = new TreeMap<String, Long>();
    asked(
            "select v.kind, count(1) as vehicles " + ROWS + NOW + " group by v.kind",
            question.force(),
            new Period(question.on(), question.on()),
            question.kind(),
            question.base())
        .query((ResultSet row) -> {
          counts.put(row.getString("kind"), row.getLong("vehicles"));
        });
    return counts;
  }

  private StatementSpec asked(
      String statement, ForceId force, Period days, String kind, String base) {
    return sql.sql(statement)
        .param("force", force.value())
        .param("from", days.from())
        .param("to", days.to())
        .param("kind", kind)
        .param("base", base);
  }

  private static Vehicle vehicle(ForceId force, ResultSet row) throws SQLException {
    return new Vehicle(
        force,
        row.getString("vehicle_id"),
        row.getString("kind"),
        row.getString("base"),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class));
  }

  List<Vehicle> list(
      ForceId force, Period days, String kind, String base, Optional<Instant> knownOn) {
    var known =
        knownOn.isEmpty()
            ? NOW + " and :known::timestamptz is not null"
            : " and v.recorded_from <= :known and v.recorded_to > :known";
    return asked(
            "select " + COLUMNS + ROWS + known + " order by v.vehicle_id, v.valid_from",
            force,
            days,
            kind,
            base)
        .param("known", knownOn.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
        .query((row, _) -> vehicle(force, row))
        .list();
  }
}
