package uk.muster.readiness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// The SQL of commitments.
@Repository
class CommitmentStore {
  private static final String MICROS =
      "cast(extract(epoch from recorded_from) * 1000000 as bigint)";

  private final JdbcClient sql;

  CommitmentStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The latest statement of each of the forces for a unit type that holds on a day.
  List<Commitment> list(Set<ForceId> forces, String unitType, LocalDate on) {
    return sql.sql(
            """
            select distinct on (force_id) force_id, unit_type, needed_locally, declared,
              promised_nationally, stated_on, source
            from readiness.commitment
            where force_id = any (:forces) and unit_type = :unitType
              and valid_from <= :on and valid_to >= :on and recorded_to = 'infinity'
            order by force_id, stated_on desc\
            """)
        .param("forces", forces.stream().map(ForceId::value).toArray(String[]::new))
        .param("unitType", unitType)
        .param("on", on)
        .query(CommitmentStore::commitment)
        .list();
  }

  /// The statement that held on a day, as it was known at the end of another.
  Optional<Commitment> find(ForceId force, String unitType, LocalDate on, LocalDate knownOn) {
    return sql.sql(
            """
            select force_id, unit_type, needed_locally, declared, promised_nationally, stated_on,
              source
            from readiness.commitment
            where force_id = :force and unit_type = :unitType
              and valid_from <= :on and valid_to >= :on
              and recorded_from < :knownBefore and recorded_to >= :knownBefore
            order by stated_on desc limit 1\
            """)
        .param("force", force.value())
        .param("unitType", unitType)
        .param("on", on)
        .param("knownBefore", knownOn.plusDays(1).atStartOfDay(London.ZONE).toOffsetDateTime())
        .query(CommitmentStore::commitment)
        .optional();
  }

  /// All that a force has stated and not corrected since, newest first.
  List<Commitment> history(ForceId force) {
    return sql.sql(
            """
            select force_id, unit_type, needed_locally, declared, promised_nationally, stated_on,
              source
            from readiness.commitment
            where force_id = :force and recorded_to = 'infinity'
            order by stated_on desc, unit_type\
            """)
        .param("force", force.value())
        .query(CommitmentStore::commitment)
        .list();
  }

  /// What is stated for the same day.
  Optional<Commitment> same(Commitment like) {
    return sql.sql(
            """
            select force_id, unit_type, needed_locally, declared, promised_nationally, stated_on,
              source
            from readiness.commitment
            where force_id = :force and unit_type = :unitType and stated_on = :statedOn
              and recorded_to = 'infinity'\
            """)
        .param("force", like.force().value())
        .param("unitType", like.unitType())
        .param("statedOn", like.statedOn())
        .query(CommitmentStore::commitment)
        .optional();
  }

  /// When the force's latest statement was recorded, in microseconds; 0 when there is none.
  long lastRecorded(ForceId force) {
    return sql.sql(
            """
            select coalesce(max(%s), 0) from readiness.commitment
            where force_id = :force and recorded_to = 'infinity'\
            """
                .formatted(MICROS))
        .param("force", force.value())
        .query(Long.class)
        .single();
  }

  /// Whether what is stated for the same day was recorded after a moment.
  boolean recordedAfter(Commitment like, long micros) {
    return sql.sql(
            """
            select count(1) > 0 from readiness.commitment
            where force_id = :force and unit_type = :unitType and stated_on = :statedOn
              and recorded_to = 'infinity' and %s > :micros\
            """
                .formatted(MICROS))
        .param("force", like.force().value())
        .param("unitType", like.unitType())
        .param("statedOn", like.statedOn())
        .param("micros", micros)
        .query(Boolean.class)
        .single();
  }

  OffsetDateTime now() {
    return sql.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
  }

  void supersede(Commitment commitment, OffsetDateTime at) {
    sql.sql(
            """
            update readiness.commitment set recorded_to = :at, superseded_by = 0
            where force_id = :force and unit_type = :unitType and stated_on = :statedOn
              and recorded_to = 'infinity'\
            """)
        .param("at", at)
        .param("force", commitment.force().value())
        .param("unitType", commitment.unitType())
        .param("statedOn", commitment.statedOn())
        .update();
  }

  void add(Commitment commitment, OffsetDateTime at) {
    sql.sql(
            """
            insert into readiness.commitment (force_id, unit_type, needed_locally, declared,
              promised_nationally, stated_on, source, valid_from, recorded_from, import_id)
            values (:force, :unitType, :needed, :declared, :promised, :statedOn, :source,
              :statedOn, :at, 0)\
            """)
        .param("at", at)
        .param("force", commitment.force().value())
        .param("unitType", commitment.unitType())
        .param("needed", commitment.neededLocally())
        .param("declared", commitment.declared())
        .param("promised", commitment.promisedNationally())
        .param("statedOn", commitment.statedOn())
        .param("source", commitment.source())
        .update();
  }

  private static Commitment commitment(ResultSet row, int number) throws SQLException {
    return new Commitment(
        new ForceId(row.getString("force_id")),
        row.getString("unit_type"),
        row.getInt("needed_locally"),
        row.getInt("declared"),
        row.getInt("promised_nationally"),
        row.getObject("stated_on", LocalDate.class),
        row.getString("source"));
  }
}
