package uk.muster.assessment.grid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.claim.Confidence;
import uk.muster.shared.ForceId;

/// Reads the cells that were kept in step with the answers.
@Repository
class GridStore {
  private static final String PREVIOUS =
      """
      left join assessment.cell p on p.campaign = :previous and p.shown = 'submitted'
        and p.force_id = n.force_id and p.threat = n.threat and p.c = n.c and p.level = n.level\
      """;
  private static final String COLUMNS =
      """
      n.force_id, n.threat, n.c, n.level, n.rating, n.confidence, n.disagreeing, n.answered, n.questions,
        n.shown = 'draft' as draft, coalesce(p.rating, -1) as previous\
      """;

  private final JdbcClient sql;

  GridStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The cells of one force: the draft where the actor may see it, else what was submitted.
  List<GridCell> force(ForceId force, String campaign, Optional<String> previous) {
    return sql.sql(
            """
            select %s from (
              select distinct on (d.threat, d.c, d.level) d.force_id, d.threat, d.c, d.level, d.shown,
                d.rating, d.confidence, d.disagreeing, d.answered, d.questions
              from assessment.cell d where d.force_id = :force and d.campaign = :campaign
              order by d.threat, d.c, d.level, d.shown) n
            %s\
            """
                .formatted(COLUMNS, PREVIOUS))
        .param("force", force.value())
        .param("campaign", campaign)
        .param("previous", previous.orElse(""))
        .query(GridStore::cell)
        .list();
  }

  /// What was submitted, of every force that the actor may see.
  List<GridCell> submitted(String campaign, Optional<String> previous) {
    return sql.sql(
            """
            select %s from assessment.cell n %s
            where n.campaign = :campaign and n.shown = 'submitted'\
            """
                .formatted(COLUMNS, PREVIOUS))
        .param("campaign", campaign)
        .param("previous", previous.orElse(""))
        .query(GridStore::cell)
        .list();
  }

  /// What a force answered, of each question the newest that the actor may see, by threat and
  /// question. What is not rated yet is left out.
  Map<String, Map<String, Rated>> rated(ForceId force, String campaign) {
    var rated = new HashMap<String, Map<String, Rated>>();
    sql.sql(
            """
            select distinct on (a.threat, a.question) a.threat, a.question, a.rating, a.submitted
            from assessment.answer a where a.force_id = :force and a.campaign = :campaign
            order by a.threat, a.question, a.version desc, a.revision desc\
            """)
        .param("force", force.value())
        .param("campaign", campaign)
        .query(row -> {
          if (!row.getString("rating").isEmpty()) {
            rated
                .computeIfAbsent(row.getString("threat"), _ -> new HashMap<>())
                .put(
                    row.getString("question"),
                    new Rated(row.getInt("rating"), !row.getBoolean("submitted")));
          }
        });
    return rated;
  }

  private static GridCell cell(ResultSet row, int number) throws SQLException {
    var sure = row.getInt("confidence");
    return new GridCell(
        new ForceId(row.getString("force_id")),
        row.getString("threat"),
        row.getString("c"),
        row.getString("level"),
        rating(row.getInt("rating")),
        rating(row.getInt("previous")),
        Confidence.ofDegree(sure),
        row.getInt("disagreeing"),
        row.getInt("answered"),
        row.getInt("questions"),
        row.getBoolean("draft"));
  }

  private static Optional<Integer> rating(int kept) {
    return kept < 0 ? Optional.empty() : Optional.of(kept);
  }
}
