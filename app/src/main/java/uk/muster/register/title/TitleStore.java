package uk.muster.register.title;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Looks through the tables of many kinds in one statement; the row policies decide what it sees.
@Repository
class TitleStore {
  private final JdbcClient sql;

  TitleStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// @param kinds one at least
  List<Titled> holding(List<Kind> kinds, String words, LocalDate on, int most) {
    return sql.sql(
            IntStream.range(0, kinds.size())
                    .mapToObj(place -> select(place, kinds.get(place)))
                    .collect(Collectors.joining("\nunion all\n"))
                + "\norder by place, title, force_id, code")
        .param("words", words)
        .param("on", on)
        .param("most", most)
        .query((row, _) -> {
          var kind = kinds.get(row.getInt("place"));
          return new Titled(
              kind.code(),
              kind.one(),
              new ForceId(row.getString("force_id")),
              row.getString("code"),
              row.getString("title"),
              new Classification(Marking.of(row.getString("marking")), row.getString("handling")));
        })
        .list();
  }

  private static String select(int place, Kind kind) {
    return """
    (select %1$d as place, c.force_id, c.code, c.%2$s as title, c.marking, c.handling from %3$s c
      where c.recorded_to = 'infinity' and c.valid_from <= :on and c.valid_to >= :on
        and c.ended_on >= :on
        and (strpos(lower(c.%2$s), lower(:words)) > 0 or lower(c.code) = lower(:words))
      order by c.%2$s limit :most)\
    """
        .formatted(place, kind.title().name(), kind.table());
  }
}
