package uk.muster.workforce.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.ForceId;

/// Who trained together, from the counts of sessions that the actor may read.
@Repository
class JointStore {
  private final JdbcClient sql;

  JointStore(JdbcClient sql) {
    this.sql = sql;
  }

  private record Key(ForceId force, String session, String course, LocalDate on) {}

  List<JointTraining.Joint> sessions(LocalDate from) {
    var found = new LinkedHashMap<Key, TreeMap<ForceId, Integer>>();
    sql.sql(
            """
            select k.session_force, k.session, c.name, e.starts_on, k.force_id, k.attended
            from workforce.session_count k
            join workforce.session e on e.force_id = k.session_force and e.session = k.session
              and e.recorded_to = 'infinity'
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity'
            where k.attended > 0 and e.starts_on >= :from and exists (
              select from workforce.session_count o where o.session_force = k.session_force
                and o.session = k.session and o.force_id <> k.force_id and o.attended > 0)
            order by e.starts_on desc, k.session_force, k.session, k.force_id limit 5000\
            """)
        .param("from", from)
        .query((row, _) ->
            found
                .computeIfAbsent(
                    new Key(
                        new ForceId(row.getString("session_force")),
                        row.getString("session"),
                        row.getString("name"),
                        row.getObject("starts_on", LocalDate.class)),
                    _ -> new TreeMap<>())
                .merge(
                    new ForceId(row.getString("force_id")), row.getInt("attended"), Integer::sum))
        .list();
    var sessions = new ArrayList<JointTraining.Joint>();
    found.forEach((key, attended) ->
        sessions.add(
            new JointTraining.Joint(key.force, key.session, key.course, key.on, attended)));
    return sessions;
  }

  /// Passes of delta courses since a day, by host and force.
  List<JointTraining.Prepared> prepared(LocalDate from) {
    return sql.sql(
            """
            select c.host, k.force_id, sum(k.passed) as people
            from workforce.session_count k
            join workforce.session e on e.force_id = k.session_force and e.session = k.session
              and e.recorded_to = 'infinity'
            join workforce.course c on c.force_id = e.force_id and c.course = e.course
              and c.recorded_to = 'infinity' and c.kind = 'delta'
            where k.passed > 0 and e.starts_on >= :from
            group by c.host, k.force_id order by c.host, k.force_id\
            """)
        .param("from", from)
        .query((row, _) ->
            new JointTraining.Prepared(
                new ForceId(row.getString("host")),
                new ForceId(row.getString("force_id")),
                row.getInt("people")))
        .list();
  }
}
