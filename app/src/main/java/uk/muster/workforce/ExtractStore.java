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

/// What forming units needs, one statement for each kind of row.
@Repository
class ExtractStore {
  private final JdbcClient sql;

  ExtractStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// @param everyone false to leave out who holds none of the skills in the period
  List<Extract.Line> people(
      ForceId force, Collection<String> skills, Period days, Known known, boolean everyone) {
    var holders =
        """
        and s.person_id in (
          select a.person_id from workforce.accreditation a
          where a.force_id = :force and a.skill = any (string_to_array(:skills, ','))
            and a.awarded_on <= :to and a.in_date_to >= :from and {known})\
        """
            .replace("{known}", known.of("a"));
    var statement =
        sql.sql(
                """
                select s.person_id, s.rank, s.base, greatest(s.valid_from, s.starts_on) as from_day,
                  least(s.valid_to, s.leaves_on) as to_day
                from workforce.service s
                where s.force_id = :force
                  and s.valid_from <= :to and s.valid_to >= :from
                  and s.starts_on <= :to and s.leaves_on >= :from
                  and greatest(s.valid_from, s.starts_on) <= least(s.valid_to, s.leaves_on)
                  and {known} {holders}
                order by s.person_id, s.valid_from\
                """
                    .replace("{known}", known.of("s"))
                    .replace("{holders}", everyone ? "" : holders))
            .param("force", force.value())
            .param("from", days.from())
            .param("to", days.to())
            .param("known", known.at());
    return (everyone ? statement : statement.param("skills", String.join(",", skills)))
        .query((row, _) ->
            new Extract.Line(
                row.getString(1), row.getString(2), row.getString(3), day(row, 4), day(row, 5)))
        .list();
  }

  List<Extract.Held> held(ForceId force, Collection<String> skills, Period days, Known known) {
    return sql.sql(
            """
            select a.person_id, a.skill, a.awarded_on, a.in_date_to
            from workforce.accreditation a
            where a.force_id = :force and a.skill = any (string_to_array(:skills, ','))
              and a.awarded_on <= :to and a.in_date_to >= :from and {known}\
            """
                .replace("{known}", known.of("a")))
        .param("force", force.value())
        .param("skills", String.join(",", skills))
        .param("from", days.from())
        .param("to", days.to())
        .param("known", known.at())
        .query((row, _) ->
            new Extract.Held(row.getString(1), row.getString(2), day(row, 3), day(row, 4)))
        .list();
  }

  List<Extract.Away> away(ForceId force, Collection<String> kinds, Period days, Known known) {
    return sql.sql(
            """
            select r.person_id, r.starts_on, r.ends_on from workforce.restriction r
            where r.force_id = :force and r.kind = any (string_to_array(:kinds, ','))
              and r.starts_on <= :to and r.ends_on >= :from and {known}\
            """
                .replace("{known}", known.of("r")))
        .param("force", force.value())
        .param("kinds", String.join(",", kinds))
        .param("from", days.from())
        .param("to", days.to())
        .param("known", known.at())
        .query((row, _) -> new Extract.Away(row.getString(1), day(row, 2), day(row, 3)))
        .list();
  }

  List<Extract.OnDuty> duties(ForceId force, Instant from, Instant to, Known known) {
    return sql.sql(
            """
            select d.person_id, d.starts_at, d.ends_at from workforce.duty d
            where d.force_id = :force and d.starts_at < :to and d.ends_at > :from and {known}
            order by d.starts_at, d.person_id\
            """
                .replace("{known}", known.of("d")))
        .param("force", force.value())
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("known", known.at())
        .query((row, _) -> new Extract.OnDuty(row.getString(1), instant(row, 2), instant(row, 3)))
        .list();
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
