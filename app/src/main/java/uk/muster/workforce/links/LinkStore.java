package uk.muster.workforce.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.workforce.Extract;
import uk.muster.workforce.links.LinkedPerson.Entry;
import uk.muster.workforce.links.LinkedPerson.Pair;

/// The SQL of people who are on the books of several forces: one statement, however many they are.
@Repository
class LinkStore {
  private final JdbcClient sql;

  LinkStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The links between two of these forces, and what each side says of the person.
  List<LinkedPerson> find(
      Collection<ForceId> forces, Collection<String> skills, Collection<String> away, Period days) {
    var found = new Found();
    sql.sql(
            """
            with pair as (
              select force_id, person_id, other_force, other_person_id
              from workforce.linked_person
              where force_id = any (string_to_array(:forces, ','))
                and other_force = any (string_to_array(:forces, ',')) and recorded_to = 'infinity'
            ), entry as (
              select force_id, person_id from pair
              union select other_force, other_person_id from pair
            )
            select 'pair' as kind, force_id, person_id, other_force as a, other_person_id as b,
              null::date as first, null::date as last
            from pair
            union all
            select 'serves', force_id, person_id, s.rank, s.base,
              greatest(s.valid_from, s.starts_on), least(s.valid_to, s.leaves_on)
            from entry join workforce.service s using (force_id, person_id)
            where s.recorded_to = 'infinity' and s.valid_from <= :to and s.valid_to >= :from
              and s.starts_on <= :to and s.leaves_on >= :from
            union all
            select 'holds', force_id, person_id, a.skill, '', a.awarded_on, a.in_date_to
            from entry join workforce.accreditation a using (force_id, person_id)
            where a.recorded_to = 'infinity' and a.skill = any (string_to_array(:skills, ','))
              and a.awarded_on <= :to and a.in_date_to >= :from
            union all
            select 'away', force_id, person_id, r.kind, '', r.starts_on, r.ends_on
            from entry join workforce.restriction r using (force_id, person_id)
            where r.recorded_to = 'infinity' and r.kind = any (string_to_array(:away, ','))
              and r.starts_on <= :to and r.ends_on >= :from
            order by kind, force_id, person_id, a, b, first\
            """)
        .param("forces", forces.stream().map(ForceId::value).collect(Collectors.joining(",")))
        .param("skills", String.join(",", skills))
        .param("away", String.join(",", away))
        .param("from", days.from())
        .param("to", days.to())
        .query(found::add);
    return found.people();
  }

  /// The rows of the statement, put together.
  private static final class Found {
    private final List<Pair> pairs = new ArrayList<>();
    private final Map<Entry, List<Extract.Line>> serves = new HashMap<>();
    private final Map<Entry, List<Extract.Held>> holds = new HashMap<>();
    private final Map<Entry, List<Extract.Away>> away = new HashMap<>();

    void add(ResultSet row) throws SQLException {
      var id = row.getString("person_id");
      var entry = new Entry(new ForceId(row.getString("force_id")), id);
      var a = row.getString("a");
      var b = row.getString("b");
      var kind = row.getString("kind");
      if (kind.equals("pair")) {
        pairs.add(new Pair(entry, new Entry(new ForceId(a), b)));
        return;
      }
      var first = row.getObject("first", LocalDate.class);
      var last = row.getObject("last", LocalDate.class);
      switch (kind) {
        case "serves" -> put(serves, entry, new Extract.Line(id, a, b, first, last));
        case "holds" -> put(holds, entry, new Extract.Held(id, a, first, last));
        case "away" -> put(away, entry, new Extract.Away(id, first, last));
        default -> throw new IllegalStateException("row of an unknown kind " + kind);
      }
    }

    private static <T> void put(Map<Entry, List<T>> found, Entry entry, T what) {
      found.computeIfAbsent(entry, _ -> new ArrayList<>()).add(what);
    }

    List<LinkedPerson> people() {
      return LinkedPerson.groups(pairs).stream()
          .map(group -> new LinkedPerson(group.stream().map(this::copy).toList()))
          .toList();
    }

    private LinkedPerson.Copy copy(Entry entry) {
      return new LinkedPerson.Copy(
          entry.force(),
          serves.getOrDefault(entry, List.of()),
          holds.getOrDefault(entry, List.of()),
          away.getOrDefault(entry, List.of()));
    }
  }
}
