package uk.muster.workforce;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.workforce.ExtractStore.Known;

/// Lists of people and bases.
@Repository
class PeopleStore {
  private static final int AT_ONCE = 1_000;

  private final JdbcClient sql;

  PeopleStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// @param ranks the most junior first
  List<PeoplePage.Line> list(PeopleQuestion question, List<String> ranks) {
    return lines(question, ranks, "limit :most offset :skip")
        .param("most", PeopleQuestion.PAGE)
        .param("skip", question.page() * PeopleQuestion.PAGE)
        .query(PeopleStore::line)
        .list();
  }

  /// Hands out all that the question is about, whatever the page.
  ///
  /// @return how many
  long each(PeopleQuestion question, List<String> ranks, Consumer<PeoplePage.Line> each) {
    try (var all =
        lines(question, ranks, "").withFetchSize(AT_ONCE).query(PeopleStore::line).stream()) {
      return all.peek(each).mapToLong(_ -> 1).sum();
    }
  }

  /// The skills are looked up only for those who are on the page.
  private JdbcClient.StatementSpec lines(
      PeopleQuestion question, List<String> ranks, String limit) {
    return asked(
            question,
            """
            select s.person_id, s.name, s.rank, s.post, s.base, s.starts_on, s.leaves_on,
              (select array_agg(distinct a.skill order by a.skill) from workforce.accreditation a
                where a.force_id = :force
                  and a.person_id = s.person_id and a.awarded_on <= :on and a.in_date_to >= :on
                  and {a.known}) as skills
            from (
              select s.person_id, coalesce(n.name, '') as name, s.rank, s.post, s.base,
                s.starts_on, s.leaves_on
              {from} order by {order} {limit}
            ) s order by {order}\
            """
                .replace("{order}", question.orderBy())
                .replace("{limit}", limit))
        .param("ranks", String.join(",", ranks));
  }

  long count(PeopleQuestion question) {
    return asked(question, "select count(1) {from}").query(Long.class).single();
  }

  private JdbcClient.StatementSpec asked(PeopleQuestion question, String statement) {
    var known = Known.on(question.knownOn());
    var from =
        """
        from workforce.service s
        left join workforce.person_name n on n.force_id = s.force_id and n.person_id = s.person_id
        where s.force_id = :force and s.valid_from <= :on and s.valid_to >= :on
          and s.starts_on <= :on and s.leaves_on >= :on and {s.known}
          and (:rank = '' or s.rank = :rank) and (:base = '' or s.base = :base)
          and (:text = '' or strpos(lower(s.person_id), lower(:text)) > 0
            or strpos(lower(s.post), lower(:text)) > 0
            or strpos(lower(n.name), lower(:text)) > 0)
          and (:skill = '' or s.person_id in (
            select h.person_id from workforce.accreditation h
            where h.force_id = :force and h.skill = :skill
              and h.awarded_on <= :on and h.in_date_to >= :on and {h.known}))\
        """;
    return sql.sql(
            statement
                .replace("{from}", from)
                .replace("{a.known}", known.of("a"))
                .replace("{s.known}", known.of("s"))
                .replace("{h.known}", known.of("h")))
        .param("force", question.force().value())
        .param("on", question.on())
        .param("text", question.text())
        .param("rank", question.rank())
        .param("base", question.base())
        .param("skill", question.skill())
        .param("known", known.at());
  }

  List<Base> bases(ForceId force, LocalDate on) {
    return sql.sql(
            """
            select base, name, latitude, longitude from workforce.base
            where force_id = :force and valid_from <= :on and valid_to >= :on
              and recorded_to = 'infinity'
            order by base\
            """)
        .param("force", force.value())
        .param("on", on)
        .query((row, _) ->
            new Base(
                force,
                row.getString("base"),
                row.getString("name"),
                row.getDouble("latitude"),
                row.getDouble("longitude")))
        .list();
  }

  private static PeoplePage.Line line(ResultSet row, int number) throws SQLException {
    return new PeoplePage.Line(
        row.getString("person_id"),
        row.getString("name"),
        row.getString("rank"),
        row.getString("post"),
        row.getString("base"),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("leaves_on", LocalDate.class),
        texts(row.getArray("skills")));
  }

  private static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
  }
}
