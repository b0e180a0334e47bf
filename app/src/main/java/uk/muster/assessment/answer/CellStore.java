package uk.muster.assessment.answer;

import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.claim.Cell;
import uk.muster.assessment.claim.Confidence;

/// Keeps the cells of the grid in step with the answers.
@Repository
class CellStore {
  private final JdbcClient sql;

  CellStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Puts the cells of one assessment in place of those before.
  ///
  /// @param shown `draft` for what the force sees, `submitted` for what others see
  void put(AssessmentId id, String shown, List<Cell> cells) {
    sql.sql(
            """
            insert into assessment.cell (force_id, campaign, threat, c, level, shown, rating, confidence,
              disagreeing, answered, questions)
            select :force, :campaign, :threat, n.c, n.level, :shown, n.rating, n.confidence, n.disagreeing,
              n.answered, n.questions
            from unnest(cast(:cs as text[]), cast(:levels as text[]), cast(:ratings as int[]),
              cast(:confidences as int[]), cast(:disagreeing as int[]), cast(:answered as int[]),
              cast(:questions as int[]))
              as n (c, level, rating, confidence, disagreeing, answered, questions)
            on conflict (force_id, campaign, threat, c, level, shown) do update set
              rating = excluded.rating, confidence = excluded.confidence,
              disagreeing = excluded.disagreeing, answered = excluded.answered,
              questions = excluded.questions\
            """)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat())
        .param("shown", shown)
        .param("cs", cells.stream().map(Cell::c).toArray(String[]::new))
        .param("levels", cells.stream().map(Cell::level).toArray(String[]::new))
        .param("ratings", numbers(cells, one -> one.rating().orElse(-1)))
        .param("confidences", numbers(cells, CellStore::confidence))
        .param("disagreeing", numbers(cells, Cell::disagreeing))
        .param("answered", numbers(cells, Cell::answered))
        .param("questions", numbers(cells, Cell::questions))
        .update();
  }

  private static int confidence(Cell cell) {
    return cell.confidence().map(Confidence::degree).orElse(0);
  }

  private static Integer[] numbers(List<Cell> cells, Function<Cell, Integer> part) {
    return cells.stream().map(part).toArray(Integer[]::new);
  }
}
