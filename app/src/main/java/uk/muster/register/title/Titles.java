package uk.muster.register.title;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.muster.register.Register;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// Entries by what they are called, over all registers that the actor may read. The row policies
/// decide which.
@Service
@Transactional(readOnly = true)
public class Titles {
  private final Register register;
  private final JdbcClient sql;

  Titles(Register register, JdbcClient sql) {
    this.register = register;
    this.sql = sql;
  }

  /// Entries in force on a day whose title holds the words, or whose reference they are; capitals
  /// do not matter.
  ///
  /// @param most how many of each kind at most
  public List<Titled> holding(Actor actor, String words, LocalDate on, int most) {
    var kinds = register.kinds().stream().filter(kind -> actor.can(kind.read())).toList();
    if (kinds.isEmpty() || words.isBlank()) {
      return List.of();
    }
    return sql.sql(
            IntStream.range(0, kinds.size())
                    .mapToObj(place -> select(place, kinds.get(place)))
                    .collect(Collectors.joining("\nunion all\n"))
                + "\norder by place, title, force_id, code")
        .param("words", words.strip())
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
