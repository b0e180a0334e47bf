package uk.muster.workforce.skills;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// How many hold each skill, and whose ends soon.
@Repository
class SkillStore {
  private static final int AT_ONCE = 1_000;

  private static final String EXPIRING =
      """
      from (
        select a.person_id, a.skill, max(a.in_date_to) as last_day
        from workforce.accreditation a
        where a.force_id = :force and (:skill = '' or a.skill = :skill)
          and a.recorded_to = 'infinity'
        group by a.skill, a.person_id
        having max(a.in_date_to) between :on and :to
          and bool_or(a.awarded_on <= :on and a.in_date_to >= :on)
      ) e
      join workforce.service s on s.force_id = :force and s.person_id = e.person_id
        and s.recorded_to = 'infinity' and s.valid_from <= :on and s.valid_to >= :on
        and s.starts_on <= :on and s.leaves_on > e.last_day\
      """;

  private final JdbcClient sql;

  SkillStore(JdbcClient sql) {
    this.sql = sql;
  }

  List<SkillsMatrix.Cell> matrix(ForceId force, LocalDate on, SkillsMatrix.By by, int days) {
    return sql.sql(
            """
            select {group} as division, h.skill, count(1) filter (where h.now) as in_date,
              count(1) filter (where h.now and h.last_day < :to and s.leaves_on > h.last_day)
                as expiring,
              count(1) filter (where not h.now and h.last_day < :on) as lapsed
            from (
              select a.person_id, a.skill, max(a.in_date_to) as last_day,
                bool_or(a.awarded_on <= :on and a.in_date_to >= :on) as now
              from workforce.accreditation a
              where a.force_id = :force and a.recorded_to = 'infinity'
              group by a.skill, a.person_id
            ) h
            join workforce.service s on s.force_id = :force and s.person_id = h.person_id
              and s.recorded_to = 'infinity' and s.valid_from <= :on and s.valid_to >= :on
              and s.starts_on <= :on and s.leaves_on >= :on
            group by {group}, h.skill order by {group}, h.skill\
            """
                .replace(
                    "{group}",
                    switch (by) {
                      case RANK -> "s.rank";
                      case BASE -> "s.base";
                    }))
        .param("force", force.value())
        .param("on", on)
        .param("to", on.plusDays(days))
        .query((row, _) ->
            new SkillsMatrix.Cell(
                row.getString("division"),
                row.getString("skill"),
                row.getInt("in_date"),
                row.getInt("expiring"),
                row.getInt("lapsed")))
        .list();
  }

  List<ExpiryPage.Expiry> expiring(ExpiryQuestion question, List<String> ranks) {
    return lines(question, ranks, "limit :most offset :skip")
        .param("most", ExpiryQuestion.PAGE)
        .param("skip", question.page() * ExpiryQuestion.PAGE)
        .query(SkillStore::expiry)
        .list();
  }

  /// Hands out all that the question is about, whatever the page.
  ///
  /// @return how many
  long eachExpiring(ExpiryQuestion question, List<String> ranks, Consumer<ExpiryPage.Expiry> each) {
    try (var all =
        lines(question, ranks, "").withFetchSize(AT_ONCE).query(SkillStore::expiry).stream()) {
      return all.peek(each).mapToLong(_ -> 1).sum();
    }
  }

  /// How many go out of date in each skill, and when the first of them does.
  List<Ending> ending(ExpiryQuestion question) {
    return asked(
            question,
            "select e.skill, min(e.last_day) as first, count(1) as people "
                + EXPIRING
                + " group by e.skill order by e.skill")
        .query((row, _) ->
            new Ending(
                row.getString("skill"),
                row.getObject("first", LocalDate.class),
                row.getInt("people")))
        .list();
  }

  long countExpiring(ExpiryQuestion question) {
    return asked(question, "select count(1) " + EXPIRING).query(Long.class).single();
  }

  private JdbcClient.StatementSpec lines(
      ExpiryQuestion question, List<String> ranks, String limit) {
    return asked(
            question,
            "select e.person_id, s.rank, s.base, e.skill, e.last_day %s order by %s %s"
                .formatted(EXPIRING, question.orderBy(), limit))
        .param("ranks", String.join(",", ranks));
  }

  private JdbcClient.StatementSpec asked(ExpiryQuestion question, String statement) {
    return sql.sql(statement)
        .param("force", question.force().value())
        .param("skill", question.skill())
        .param("on", question.from())
        .param("to", question.to());
  }

  private static ExpiryPage.Expiry expiry(ResultSet row, int number) throws SQLException {
    return new ExpiryPage.Expiry(
        row.getString("person_id"),
        row.getString("rank"),
        row.getString("base"),
        row.getString("skill"),
        row.getObject("last_day", LocalDate.class));
  }
}
