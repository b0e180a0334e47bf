package uk.muster.workforce;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.row.Slice;
import uk.muster.shared.ForceId;
import uk.muster.workforce.held.Known;

/// Lists of people and bases.
@Repository
class PeopleStore {
  private static final int AT_ONCE = 1_000;

  private final JdbcClient sql;

  PeopleStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// A line, and what it holds in the column sorted by.
  private record Placed(PeoplePage.Line line, String sortedBy) {
    List<String> values() {
      return List.of(sortedBy, line.personId());
    }
  }

  /// @param ranks the most junior first
  Slice<PeoplePage.Line> page(PeopleQuestion question, List<String> ranks) {
    return Slice.of(list(question, ranks), question.from(), PeopleQuestion.PAGE, Placed::values)
        .map(Placed::line);
  }

  /// One more than a page holds, where there is one; backwards in the opposite order.
  private List<Placed> list(PeopleQuestion question, List<String> ranks) {
    var backwards = question.backwards();
    var from = question.from();
    var statement =
        lines(
            question,
            ranks,
            from.map(_ -> " and " + question.key().beyond(backwards)).orElse(""),
            question.key().order(backwards),
            "limit :most");
    if (from.isPresent()) {
      statement =
          statement
              .param("c0", from.get().values().getFirst())
              .param("c1", from.get().values().getLast());
    }
    return statement
        .param("most", PeopleQuestion.PAGE + 1)
        .query((row, number) -> new Placed(line(row, number), row.getString("sorted_by")))
        .list();
  }

  /// Hands out all that the question is about, whatever the page.
  ///
  /// @return how many
  long each(PeopleQuestion question, List<String> ranks, Consumer<PeoplePage.Line> each) {
    try (var all =
        lines(question, ranks, "", question.key().order(false), "")
            .withFetchSize(AT_ONCE)
            .query(PeopleStore::line)
            .stream()) {
      return all.peek(each).mapToLong(_ -> 1).sum();
    }
  }

  /// The skills are looked up only for those who are on the page.
  private JdbcClient.StatementSpec lines(
      PeopleQuestion question, List<String> ranks, String beyond, String order, String limit) {
    return asked(
            question,
            """
            select ({key})::text as sorted_by, s.person_id, s.name, s.rank, s.post, s.base, s.starts_on, s.leaves_on,
              (select array_agg(distinct a.skill order by a.skill) from workforce.accreditation a
                where a.force_id = :force
                  and a.person_id = s.person_id and a.awarded_on <= :on and a.in_date_to >= :on
                  and {a.known}) as skills
            from (
              select s.person_id, coalesce(n.name, '') as name, s.rank, s.post, s.base,
                s.starts_on, s.leaves_on
              {from}{beyond} order by {order} {limit}
            ) s order by {order}\
            """
                .replace("{key}", question.key().column())
                .replace("{beyond}", beyond)
                .replace("{order}", order)
                .replace("{limit}", limit))
        .param("ranks", String.join(",", ranks));
  }

  /// How many there are, counted up to one more than a page tells.
  long count(PeopleQuestion question) {
    return asked(question, "select count(1) from (select {from} limit :most) counted")
        .param("most", PeoplePage.COUNTED + 1)
        .query(Long.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(PeopleQuestion question, String statement) {
    var known = Known.on(question.knownOn());
    var from =
        """
        from workforce.service s
        left join workforce.person_name n on n.force_id = s.force_id and n.person_id = s.person_id
        where s.force_id = :force and s.valid_from <= :on and s.valid_to >= :on
          and s.starts_on <= :on and s.leaves_on >= :on and {s.known}\
        """
            + narrowed(question);
    var spec =
        sql.sql(
                statement
                    .replace("{from}", from)
                    .replace("{a.known}", known.of("a"))
                    .replace("{s.known}", known.of("s"))
                    .replace("{h.known}", known.of("h")))
            .param("force", question.force().value())
            .param("on", question.on())
            .param("known", known.at());
    for (var asked :
        Map.of(
                "text", question.text(),
                "rank", question.rank(),
                "base", question.base(),
                "skill", question.skill())
            .entrySet()) {
      if (!asked.getValue().isEmpty()) {
        spec = spec.param(asked.getKey(), asked.getValue());
      }
    }
    return spec;
  }

  /// What is not asked for stays out of the statement, so that the rest is found by its index.
  private static String narrowed(PeopleQuestion question) {
    var and = new StringBuilder();
    if (!question.rank().isEmpty()) {
      and.append(" and s.rank = :rank");
    }
    if (!question.base().isEmpty()) {
      and.append(" and s.base = :base");
    }
    if (!question.text().isEmpty()) {
      and.append(
          """
           and (strpos(s.sought, lower(:text)) > 0 or s.person_id in (
            select m.person_id from workforce.person_name m
            where m.force_id = :force and strpos(lower(m.name), lower(:text)) > 0))\
          """);
    }
    if (!question.skill().isEmpty()) {
      and.append(
          """
           and exists (
            select from workforce.accreditation h
            where h.force_id = s.force_id and h.person_id = s.person_id and h.skill = :skill
              and h.awarded_on <= :on and h.in_date_to >= :on and {h.known})\
          """);
    }
    return and.toString();
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
