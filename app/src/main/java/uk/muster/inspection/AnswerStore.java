package uk.muster.inspection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.exchange.Feed;
import uk.muster.shared.ForceId;

/// When requests for data were answered: the registers keep every state of an answer. And what rows
/// of this module must agree with in others.
@Repository
class AnswerStore {
  /// A comment is about what the force was given to check, and not about what is published.
  static final Feed.Check WITH_THE_FORCE =
      new Feed.Check(
          "not-with-the-force",
          "name",
          """
          s.judgement <> '' and not exists (select from inspection.judgement c
              where c.force_id = s.force_id and c.code = s.judgement and c.recorded_to = 'infinity'
                and c.shown = 'fact-check')
            or s.finding <> '' and not exists (select from inspection.finding c
              where c.force_id = s.force_id and c.code = s.finding and c.recorded_to = 'infinity'
                and c.shown = 'fact-check')\
          """,
          "is about something that is not with the force for fact check: a published edition takes"
              + " no comments");

  /// A request for data `c` that the force has answered.
  static final String ANSWERED =
      """
      exists (select from inspection.data_answer a where a.force_id = c.force_id
        and a.request = c.code and a.recorded_to = 'infinity' and a.valid_from <= :on
        and a.valid_to >= :on and a.ended_on >= :on)\
      """;

  /// Nobody moderates what they judged themselves, in whatever state it was.
  static final Feed.Check BY_SOMEBODY_ELSE =
      new Feed.Check(
          "own-judgement",
          "judgement",
          """
          exists (select from inspection.judgement m join inspection.judgement j
              on inspection.same_thing(m, j)
            where m.force_id = s.force_id and m.code = s.judgement and m.recorded_to = 'infinity'
              and j.recorded_by = current_setting('muster.account', true))\
          """,
          "was judged by you: somebody else moderates it");

  /// What differs stays with the inspectorate until it is moderated.
  static final Feed.Check MODERATED_FIRST =
      new Feed.Check(
          "not-moderated",
          "shown",
          """
          s.shown <> 'draft' and s.step <> '' and exists (select from inspection.judgement j
            where j.force_id = s.force_id and j.inspection = s.inspection and j.code <> s.code
              and j.recorded_to = 'infinity' and j.step not in ('', s.step)
              and j.criterion = s.criterion
              and (s.criterion <> '' or (j.threats, j.four_c, j.level)
                  = (s.threats, s.four_c, s.level) and s.threats || s.four_c || s.level <> '')
              and not exists (select from inspection.moderation m
                where m.force_id = s.force_id and m.inspection = s.inspection
                  and m.judgement in (s.code, j.code) and m.recorded_to = 'infinity'))\
          """,
          "cannot be shown to the force yet: another inspector judged otherwise, and nobody has"
              + " moderated the two");

  /// @param first when it was given first
  /// @param last when it was changed last; the same when it never was
  record Given(Instant first, Instant last) {}

  private final JdbcClient sql;

  AnswerStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The requests of a force that were answered, by their reference.
  Map<String, Given> given(ForceId force) {
    var given = new HashMap<String, Given>();
    sql.sql(
            """
            select request, min(recorded_from) as first, max(recorded_from) as last
            from inspection.data_answer where force_id = :force group by request\
            """)
        .param("force", force.value())
        .query((row, _) ->
            given.put(
                row.getString("request"),
                new Given(
                    row.getObject("first", OffsetDateTime.class).toInstant(),
                    row.getObject("last", OffsetDateTime.class).toInstant())))
        .list();
    return given;
  }
}
