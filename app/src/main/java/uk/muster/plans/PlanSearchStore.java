package uk.muster.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

/// The full-text search through plans and their parts, under the row policies of each.
@Repository
class PlanSearchStore {
  /// Marks of a hit in an extract: letters of private use, taken out of the text before.
  static final char BEGIN = '\ue000';

  static final char END = '\ue001';

  /// A table that is looked through.
  ///
  /// @param plan the column that names the plan
  /// @param texts the columns from which an extract is made
  private record Searched(String kind, String table, String plan, String texts) {
    /// What it takes to put those that hold the words in order, and no more: most are left out.
    String found(boolean oneForce) {
      return """
      select '%s' as kind, c.force_id, c.code, c.valid_from, c.name,
        ts_rank(c.words, a.query) as rank
      from plans.%s c, asked a
      where c.words @@ a.query and c.recorded_to = 'infinity' and c.valid_from <= :on
        and c.valid_to >= :on and c.ended_on >= :on%s\
      """
          .formatted(kind, table, oneForce ? " and c.force_id = :force" : "");
    }

    /// All of those that are handed out.
    String whole() {
      return """
      select b.*, c.%s as plan, c.marking, c.handling, concat_ws(' – ', %s) as body
      from best b join plans.%s c on c.force_id = b.force_id and c.code = b.code
        and c.valid_from = b.valid_from and c.recorded_to = 'infinity'
      where b.kind = '%s'\
      """
          .formatted(plan, nonempty(), table, kind);
    }

    private String nonempty() {
      return List.of(texts.split(" ", -1)).stream()
          .map(column -> "nullif(c.%s, '')".formatted(column))
          .collect(Collectors.joining(", "));
    }
  }

  private static final List<Searched> ALL =
      List.of(
          new Searched(
              PlanKinds.PLANS,
              "plan",
              "code",
              "name purpose triggers owner site moves moves_to activated_by guides notes"),
          new Searched(PlanParts.COMMANDS, "first_command", "plan", "name commands_from notes"),
          new Searched(PlanParts.CARDS, "action_card", "plan", "name does reports_to notes"),
          new Searched(
              PlanParts.CALL_OUTS,
              "call_out",
              "plan",
              "name called_for called_when called_by notes"),
          new Searched(
              PlanParts.POINTS, "rendezvous_point", "plan", "name place used_by access notes"),
          new Searched(PlanParts.WORDS, "plan_word", "plan", "name meaning"),
          new Searched(
              PlanLinks.LINKS,
              "plan_link",
              "plan",
              "name system leads_to owner why_not_live notes"));

  private final JdbcClient sql;

  PlanSearchStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// Whether anything is left of the words once those that stand everywhere are taken away.
  boolean looksForSomething(String words) {
    return sql.sql("select numnode(websearch_to_tsquery('english', :words)) > 0")
        .param("words", words)
        .query(Boolean.class)
        .single();
  }

  /// The best first; extracts are made only of what is handed out.
  List<FoundPart> find(String words, Optional<ForceId> force, LocalDate on, int most) {
    var statement =
        sql.sql(
                """
                with asked as (select websearch_to_tsquery('english', :words) as query),
                best as materialized (%s
                  order by rank desc, name, force_id, kind, code limit :most),
                whole as (%s)
                select b.kind, b.force_id, b.code, b.name, b.plan, b.marking, b.handling,
                  coalesce((select p.name from plans.plan p where p.force_id = b.force_id
                    and p.code = b.plan and p.recorded_to = 'infinity' and p.valid_from <= :on
                    and p.valid_to >= :on), '') as plan_name,
                  ts_headline('english', translate(b.body, :marks, ''), a.query, :how) as extract
                from whole b, asked a order by b.rank desc, b.name, b.force_id, b.kind, b.code\
                """
                    .formatted(
                        united(one -> one.found(force.isPresent())), united(Searched::whole)))
            .param("words", words)
            .param("on", on)
            .param("most", most)
            .param("marks", "" + BEGIN + END)
            .param(
                "how",
                "StartSel=%c, StopSel=%c, MaxFragments=2, MinWords=8, MaxWords=28"
                    .formatted(BEGIN, END));
    return (force.isPresent() ? statement.param("force", force.get().value()) : statement)
        .query((row, _) -> part(row))
        .list();
  }

  private static String united(Function<Searched, String> question) {
    return ALL.stream().map(question).collect(Collectors.joining("\nunion all\n"));
  }

  private static FoundPart part(ResultSet row) throws SQLException {
    return new FoundPart(
        row.getString("kind"),
        new ForceId(row.getString("force_id")),
        row.getString("code"),
        row.getString("name"),
        row.getString("plan"),
        row.getString("plan_name"),
        new Classification(Marking.of(row.getString("marking")), row.getString("handling")),
        pieces(row.getString("extract")));
  }

  /// The text between the marks; whatever else it holds stays text.
  static List<FoundPart.Piece> pieces(String extract) {
    var pieces = new ArrayList<FoundPart.Piece>();
    var from = 0;
    var hit = false;
    for (var i = 0; i <= extract.length(); i++) {
      if (i == extract.length() || extract.charAt(i) == BEGIN || extract.charAt(i) == END) {
        if (i > from) {
          pieces.add(new FoundPart.Piece(extract.substring(from, i), hit));
        }
        hit = i < extract.length() && extract.charAt(i) == BEGIN;
        from = i + 1;
      }
    }
    return pieces;
  }
}
