package uk.muster.assessment.answer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;

@Repository
class AssessmentStore {
  private static final String COLUMNS =
      """
      a.force_id, a.campaign, a.threat, a.version, a.state, a.framework, a.framework_version, a.delegate,
        a.delegate_post, a.due, a.questions, a.answered, a.submissions, a.authors, a.submitted_by,
        a.submitted_post, a.submitted_at, a.reviewed_by, a.reviewed_post, a.reviewed_at, a.signed_by,
        a.signed_name, a.signed_post, a.signed_at, a.declaration, a.digest, a.marking\
      """;
  private static final String NEWEST =
      """
      select distinct on (a.force_id, a.campaign, a.threat) %s from assessment.assessment a
      where %s order by a.force_id, a.campaign, a.threat, a.version desc\
      """;
  private static final String ONE =
      " a.force_id = :force and a.campaign = :campaign and a.threat = :threat";

  private final JdbcClient sql;

  AssessmentStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The newest version of each assessment of a campaign that the actor may see.
  List<Assessment> list(String campaign) {
    return sql.sql(NEWEST.formatted(COLUMNS, "a.campaign = :campaign"))
        .param("campaign", campaign)
        .query(AssessmentStore::assessment)
        .list();
  }

  /// The newest versions under way, of some forces: in campaigns that are still open, or submitted
  /// before the close and not signed, or corrections.
  List<Assessment> underWay(Set<ForceId> forces) {
    return sql.sql(
            NEWEST.formatted(
                COLUMNS,
                """
                a.force_id = any (cast(:forces as text[])) and (
                  a.campaign in (
                    select c.code from assessment.campaign c where c.closed_at = 'infinity')
                  or a.state <> 'signed' and (a.state <> 'open' or a.version > 1))\
                """))
        .param("forces", forces.stream().map(ForceId::value).toArray(String[]::new))
        .query(AssessmentStore::assessment)
        .list();
  }

  /// Each of a force that was signed since a moment, in the version signed last.
  List<Assessment> signedSince(ForceId force, Instant since) {
    return sql.sql(
            NEWEST.formatted(
                COLUMNS, "a.force_id = :force and a.state = 'signed' and a.signed_at >= :since"))
        .param("force", force.value())
        .param("since", Timestamp.from(since))
        .query(AssessmentStore::assessment)
        .list();
  }

  /// The newest version that the actor may see.
  Optional<Assessment> find(AssessmentId id) {
    return named(NEWEST.formatted(COLUMNS, ONE), id).query(AssessmentStore::assessment).optional();
  }

  /// All versions that the actor may see, the newest first.
  List<Assessment> versions(AssessmentId id) {
    var all =
        "select %s from assessment.assessment a where %s order by a.version desc"
            .formatted(COLUMNS, ONE);
    return named(all, id).query(AssessmentStore::assessment).list();
  }

  /// The newest version, held until the end of the transaction.
  Optional<Assessment> lock(AssessmentId id) {
    var newest =
        "select %s from assessment.assessment a where %s order by a.version desc limit 1 for update"
            .formatted(COLUMNS, ONE);
    return named(newest, id).query(AssessmentStore::assessment).optional();
  }

  void delegate(Assessment assessment, String account, String post, LocalDate due) {
    named(
            """
            update assessment.assessment a set delegate = :account, delegate_post = :post, due = :due
            where %s and a.version = :version\
            """
                .formatted(ONE),
            assessment.id())
        .param("version", assessment.version())
        .param("account", account)
        .param("post", post)
        .param("due", due)
        .update();
  }

  void answered(Assessment assessment, int answered) {
    named(
            "update assessment.assessment a set answered = :answered where %s and a.version = :version"
                .formatted(ONE),
            assessment.id())
        .param("version", assessment.version())
        .param("answered", answered)
        .update();
  }

  void submit(Assessment assessment, Actor actor, Set<String> authors, int answered, Instant at) {
    named(
            """
            update assessment.assessment a set state = 'submitted', submissions = submissions + 1,
              authors = cast(:authors as text[]), answered = :answered, submitted_by = :account,
              submitted_post = :post, submitted_at = :at, reviewed_by = '', reviewed_post = '',
              reviewed_at = 'infinity'
            where %s and a.version = :version\
            """
                .formatted(ONE),
            assessment.id())
        .param("version", assessment.version())
        .param("authors", authors.stream().sorted().toArray(String[]::new))
        .param("answered", answered)
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }

  void review(Assessment assessment, AssessmentState state, Actor actor, Instant at) {
    named(
            """
            update assessment.assessment a set state = :state, reviewed_by = :account,
              reviewed_post = :post, reviewed_at = :at
            where %s and a.version = :version\
            """
                .formatted(ONE),
            assessment.id())
        .param("version", assessment.version())
        .param("state", state.code())
        .param("account", actor.account())
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .update();
  }

  void sign(
      Assessment assessment,
      Actor actor,
      String name,
      String declaration,
      String digest,
      Instant at) {
    named(
            """
            update assessment.assessment a set state = 'signed', signed_by = :account,
              signed_name = :name, signed_post = :post, signed_at = :at, declaration = :declaration,
              digest = :digest
            where %s and a.version = :version\
            """
                .formatted(ONE),
            assessment.id())
        .param("version", assessment.version())
        .param("account", actor.account())
        .param("name", name)
        .param("post", actor.post())
        .param("at", Timestamp.from(at))
        .param("declaration", declaration)
        .param("digest", digest)
        .update();
  }

  /// Opens the version after one that is signed, to be answered by whoever corrects it.
  void correct(Assessment signed, Actor actor, LocalDate due) {
    named(
            """
            insert into assessment.assessment (force_id, campaign, threat, version, state, framework,
              framework_version, delegate, delegate_post, due, questions, answered, marking)
            select a.force_id, a.campaign, a.threat, a.version + 1, 'open', a.framework,
              a.framework_version, :account, :post, :due, a.questions, a.answered, a.marking
            from assessment.assessment a where %s and a.version = :version\
            """
                .formatted(ONE),
            signed.id())
        .param("version", signed.version())
        .param("account", actor.account())
        .param("post", actor.post())
        .param("due", due)
        .update();
  }

  private JdbcClient.StatementSpec named(String text, AssessmentId id) {
    return sql.sql(text)
        .param("force", id.force().value())
        .param("campaign", id.campaign())
        .param("threat", id.threat());
  }

  private static Assessment assessment(ResultSet row, int number) throws SQLException {
    return new Assessment(
        new AssessmentId(
            new ForceId(row.getString("force_id")),
            row.getString("campaign"),
            row.getString("threat")),
        row.getInt("version"),
        AssessmentState.of(row.getString("state")),
        row.getString("framework"),
        row.getInt("framework_version"),
        row.getString("delegate"),
        row.getString("delegate_post"),
        row.getObject("due", LocalDate.class),
        row.getInt("questions"),
        row.getInt("answered"),
        row.getInt("submissions"),
        Arrays.stream((String[]) row.getArray("authors").getArray()).collect(Collectors.toSet()),
        signature(row, "submitted"),
        signature(row, "reviewed"),
        signature(row, "signed"),
        row.getString("signed_name"),
        row.getString("declaration"),
        row.getString("digest"),
        Marking.of(row.getString("marking")));
  }

  private static Signature signature(ResultSet row, String part) throws SQLException {
    var account = row.getString(part + "_by");
    return new Signature(
        account,
        row.getString(part + "_post"),
        account.isEmpty() ? Instant.MAX : row.getTimestamp(part + "_at").toInstant());
  }
}
