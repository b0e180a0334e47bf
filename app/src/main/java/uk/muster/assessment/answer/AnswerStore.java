package uk.muster.assessment.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Revision;
import uk.muster.assessment.claim.Said;
import uk.muster.shared.Actor;

/// What was answered, in every version.
@Repository
class AnswerStore {
  private static final String COLUMNS =
      """
      question, revision, yes_no, rating, target, estimate, reasons, confidence, sources, inherited,
        explanation, document, by_account, by_post, recorded_at, submitted\
      """;
  private static final String ONE =
      """
       force_id = :force and campaign = :campaign and threat = :threat and version = :version\
      """;

  private final JdbcClient sql;

  AnswerStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The newest version of each answer that the actor may see, by question.
  Map<String, Revision> newest(AssessmentId id, int version) {
    return named(
            "select distinct on (question) %s from assessment.answer where%s order by question, revision desc"
                .formatted(COLUMNS, ONE),
            id,
            version)
        .query(AnswerStore::revision)
        .list()
        .stream()
        .collect(Collectors.toMap(Revision::question, one -> one));
  }

  /// Every version of one answer that the actor may see, the newest first.
  List<Revision> history(AssessmentId id, int version, String question) {
    return named(
            "select %s from assessment.answer where%s and question = :question order by revision desc"
                .formatted(COLUMNS, ONE),
            id,
            version)
        .param("question", question)
        .query(AnswerStore::revision)
        .list();
  }

  /// Who has answered anything in this version.
  Set<String> authors(AssessmentId id, int version) {
    return named("select distinct by_account from assessment.answer where" + ONE, id, version)
        .query((row, _) -> row.getString("by_account"))
        .set();
  }

  void add(
      AssessmentId id,
      int version,
      String question,
      int revision,
      Said said,
      Actor actor,
      Instant at) {
    named(
            """
            insert into assessment.answer (force_id, campaign, threat, version, question, revision, yes_no,
              rating, target, estimate, reasons, confidence, sources, inherited, explanation, document,
              by_account, by_post, recorded_at)
            values (:force, :campaign, :threat, :version, :question, :revision, :yesNo, :rating, :target,
              :estimate, :reasons, :confidence, cast(:sources as text[]), :inherited, :explanation,
              :document, :account, :post, :at)\
            """,
            id,
            version)
        .param("question", question)
        .param("revision", revision)
        .param("yesNo", said.yesNo())
        .param("rating", said.rating())
        .param("target", said.target())
        .param("estimate", said.estimate())
        .param("reasons", said.reasons())
        .param("confidence", said.confidence())
        .param("sources", said.sources().stream().map(Basis::code).sorted().toArray(String[]::new))
        .param("inherited", said.inherited())
        .param("explanation", said.explanation())
        .param("document", said.document())
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }

  /// Lets the reviewer see the newest version of each answer.
  void submit(AssessmentId id, int version) {
    named(
            """
            update assessment.answer a set submitted = true
            where%s and not submitted and revision = (select max(b.revision) from assessment.answer b
              where b.force_id = a.force_id and b.campaign = a.campaign and b.threat = a.threat
                and b.version = a.version and b.question = a.question)\
            """
                .formatted(ONE),
            id,
            version)
        .update();
  }

  /// Begins the next version of an assessment with what was signed.
  void carry(AssessmentId id, int version) {
    named(
            """
            insert into assessment.answer (force_id, campaign, threat, version, question, revision, yes_no,
              rating, target, estimate, reasons, confidence, sources, inherited, explanation, document,
              by_account, by_post, recorded_at, submitted, marking)
            select distinct on (question) force_id, campaign, threat, version + 1, question, 1, yes_no,
              rating, target, estimate, reasons, confidence, sources, inherited, explanation, document,
              by_account, by_post, recorded_at, false, marking
            from assessment.answer where%s order by question, revision desc\
            """
                .formatted(ONE),
            id,
            version)
        .update();
  }

  private JdbcClient.StatementSpec named(String text, AssessmentId id, int version) {
    return sql.sql(text)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat())
        .param("version", version);
  }

  private static Revision revision(ResultSet row, int number) throws SQLException {
    var said =
        new Said(
            row.getString("yes_no"),
            row.getString("rating"),
            row.getString("target"),
            row.getString("estimate"),
            row.getString("reasons"),
            row.getString("confidence"),
            Arrays.stream((String[]) row.getArray("sources").getArray())
                .map(code -> Basis.find(code).orElseThrow())
                .collect(Collectors.toSet()),
            row.getString("inherited"),
            row.getString("explanation"),
            row.getString("document"));
    return new Revision(
        row.getString("question"),
        row.getInt("revision"),
        said,
        row.getString("by_account"),
        row.getString("by_post"),
        row.getTimestamp("recorded_at").toInstant(),
        row.getBoolean("submitted"));
  }
}
