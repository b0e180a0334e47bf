package uk.muster.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

@Repository
class VehicleStore {
  private static final String ROWS =
      """
      select v.vehicle_id, v.kind, v.base, greatest(v.valid_from, v.in_service_on) as from_day,
        least(v.valid_to, v.out_of_service_on) as to_day
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

  List<Vehicle> list(
      ForceId force, Period days, String kind, String base, Optional<Instant> knownOn) {
    var known =
        knownOn.isEmpty()
            ? " and v.recorded_to = 'infinity' and :known::timestamptz is not null"
            : " and v.recorded_from <= :known and v.recorded_to > :known";
    return sql.sql(ROWS + known + " order by v.vehicle_id, v.valid_from")
        .param("force", force.value())
        .param("from", days.from())
        .param("to", days.to())
        .param("kind", kind)
        .param("base", base)
        .param("known", knownOn.orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC))
        .query((row, _) ->
            new Vehicle(
                force,
                row.getString("vehicle_id"),
                row.getString("kind"),
                row.getString("base"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class)))
        .list();
  }
}
