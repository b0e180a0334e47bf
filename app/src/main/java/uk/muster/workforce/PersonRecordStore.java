package uk.muster.workforce;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.held.Known;

/// All rows about one person, and duties.
@Repository
class PersonRecordStore {
  private final JdbcClient sql;

  PersonRecordStore(JdbcClient sql) {
    this.sql = sql;
  }

  String name(ForceId force, String personId) {
    return sql.sql(
            """
            select name from workforce.person_name
            where force_id = :force and person_id = :person\
            """)
        .param("force", force.value())
        .param("person", personId)
        .query((row, _) -> row.getString(1))
        .optional()
        .orElse("");
  }

  List<ForceId> forcesOf(Collection<ForceId> among, String personId) {
    return sql.sql(
            """
            select force_id from workforce.person
            where force_id = any (:forces) and person_id = :person order by force_id\
            """)
        .param("forces", among.stream().map(ForceId::value).toArray(String[]::new))
        .param("person", personId)
        .query((row, _) -> new ForceId(row.getString(1)))
        .list();
  }

  List<PersonRecord.Service> service(ForceId force, String personId, Known known) {
    return of(
            """
            select rank, post, base, valid_from, valid_to, starts_on, leaves_on, import_id,
              recorded_from
            from workforce.service s where force_id = :force and person_id = :person and {known}
            order by valid_from\
            """,
            force,
            personId,
            known)
        .query((row, _) ->
            new PersonRecord.Service(
                row.getString("rank"),
                row.getString("post"),
                row.getString("base"),
                new Period(day(row, "valid_from"), day(row, "valid_to")),
                new Period(day(row, "starts_on"), day(row, "leaves_on")),
                source(row)))
        .list();
  }

  List<PersonRecord.Accreditation> accreditations(ForceId force, String personId, Known known) {
    return of(
            """
            select skill, awarded_on, expires_on, in_date_to, import_id, recorded_from
            from workforce.accreditation s
            where force_id = :force
              and person_id = :person and {known}
            order by skill, awarded_on\
            """,
            force,
            personId,
            known)
        .query((row, _) ->
            new PersonRecord.Accreditation(
                row.getString("skill"),
                day(row, "awarded_on"),
                day(row, "expires_on"),
                day(row, "in_date_to"),
                source(row)))
        .list();
  }

  List<PersonRecord.Restriction> restrictions(ForceId force, String personId, Known known) {
    return of(
            """
            select kind, starts_on, ends_on, import_id, recorded_from
            from workforce.restriction s
            where force_id = :force and person_id = :person and {known}
            order by starts_on, kind\
            """,
            force,
            personId,
            known)
        .query((row, _) ->
            new PersonRecord.Restriction(
                row.getString("kind"),
                new Period(day(row, "starts_on"), day(row, "ends_on")),
                source(row)))
        .list();
  }

  List<PersonRecord.Duty> duties(ForceId force, String personId, Known known, Instant from) {
    return of(
            """
            select starts_at, ends_at from workforce.duty s
            where force_id = :force and person_id = :person and ends_at > :from and {known}
            order by starts_at limit 100\
            """,
            force,
            personId,
            known)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .query(
            (row, _) -> new PersonRecord.Duty(instant(row, "starts_at"), instant(row, "ends_at")))
        .list();
  }

  private JdbcClient.StatementSpec of(
      String statement, ForceId force, String personId, Known known) {
    return sql.sql(statement.replace("{known}", known.of("s")))
        .param("force", force.value())
        .param("person", personId)
        .param("known", known.at());
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static PersonRecord.Source source(ResultSet row) throws SQLException {
    return new PersonRecord.Source(row.getLong("import_id"), instant(row, "recorded_from"));
  }
}
