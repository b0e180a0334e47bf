package uk.muster.assessment.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.framework.Claim.Bound;
import uk.muster.shared.ForceId;

/// The SQL of thresholds.
@Repository
class ThresholdStore {
  private static final String NONE = "none";

  private final JdbcClient sql;

  ThresholdStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The one of each indicator that holds for each of these forces on a day.
  List<Threshold> on(Collection<ForceId> forces, LocalDate day) {
    return sql.sql(
            """
            select distinct on (force_id, indicator) force_id, indicator, bound, value, holds_from,
              why, set_by
            from assessment.threshold
            where force_id = any (:forces) and holds_from <= :day and recorded_to = 'infinity'
            order by force_id, indicator, holds_from desc\
            """)
        .param("forces", forces.stream().map(ForceId::value).toArray(String[]::new))
        .param("day", day)
        .query(ThresholdStore::threshold)
        .list();
  }

  /// All that were set for an indicator and not corrected since, the newest day first.
  List<Threshold> history(ForceId force, String indicator) {
    return sql.sql(
            """
            select force_id, indicator, bound, value, holds_from, why, set_by
            from assessment.threshold
            where force_id = :force and indicator = :indicator and recorded_to = 'infinity'
            order by holds_from desc\
            """)
        .param("force", force.value())
        .param("indicator", indicator)
        .query(ThresholdStore::threshold)
        .list();
  }

  /// Keeps others from setting one of the force until the transaction ends.
  void hold(ForceId force) {
    sql.sql("select pg_advisory_xact_lock(hashtext('threshold/' || :force))")
        .param("force", force.value())
        .query((_, _) -> true)
        .single();
  }

  void supersede(Threshold one) {
    sql.sql(
            """
            update assessment.threshold set recorded_to = clock_timestamp()
            where force_id = :force and indicator = :indicator and holds_from = :from
              and recorded_to = 'infinity'\
            """)
        .param("force", one.force().value())
        .param("indicator", one.indicator())
        .param("from", one.from())
        .update();
  }

  void add(Threshold one) {
    sql.sql(
            """
            insert into assessment.threshold (force_id, indicator, bound, value, holds_from, why,
              set_by, recorded_from)
            values (:force, :indicator, :bound, :value, :from, :why, :by, clock_timestamp())\
            """)
        .param("force", one.force().value())
        .param("indicator", one.indicator())
        .param("bound", one.bound().map(Bound::code).orElse(NONE))
        .param("value", one.value())
        .param("from", one.from())
        .param("why", one.why())
        .param("by", one.setBy())
        .update();
  }

  private static Threshold threshold(ResultSet row, int number) throws SQLException {
    return new Threshold(
        new ForceId(row.getString("force_id")),
        row.getString("indicator"),
        bound(row.getString("bound")),
        row.getBigDecimal("value"),
        row.getObject("holds_from", LocalDate.class),
        row.getString("why"),
        row.getString("set_by"));
  }

  private static Optional<Bound> bound(String code) {
    return Stream.of(Bound.values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
