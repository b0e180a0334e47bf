package uk.muster.assessment.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;

@Repository
class CampaignStore {
  private static final String COLUMNS =
      """
      select code, title, cycle, edition, scope, forces, opened_on, due, previous,
        closed_at = 'infinity' as open
      from assessment.campaign\
      """;

  private final JdbcClient sql;

  CampaignStore(JdbcClient sql) {
    this.sql = sql;
  }

  /// The campaigns that cover a force of the actor's, the newest first.
  List<Campaign> list() {
    return sql.sql(COLUMNS + " order by opened_on desc, due desc, code")
        .query(CampaignStore::campaign)
        .list();
  }

  Optional<Campaign> find(String code) {
    return sql.sql(COLUMNS + " where code = :code")
        .param("code", code)
        .query(CampaignStore::campaign)
        .optional();
  }

  /// False when there is one of that code already.
  boolean add(Actor actor, Campaign campaign) {
    return sql.sql(
                """
                insert into assessment.campaign
                  (code, title, cycle, edition, scope, forces, opened_on, due, previous, opened_by, opened_post)
                values (:code, :title, :cycle, :edition, :scope, cast(:forces as text[]), :opened, :due,
                  nullif(:previous, ''), :account, :post)
                on conflict (code) do nothing\
                """)
            .param("code", campaign.code())
            .param("title", campaign.title())
            .param("cycle", campaign.cycle().code())
            .param("edition", campaign.edition())
            .param("scope", campaign.scope())
            .param(
                "forces",
                campaign.forces().stream().map(ForceId::value).sorted().toArray(String[]::new))
            .param("opened", campaign.openedOn())
            .param("due", campaign.due())
            .param("previous", campaign.previous().orElse(""))
            .param("account", actor.account())
            .param("post", actor.post())
            .update()
        == 1;
  }

  /// Adds the assessments of all forces at once.
  void add(Campaign campaign, List<Sheet> sheets) {
    sql.sql(
            """
            insert into assessment.assessment
              (force_id, campaign, threat, version, state, framework, framework_version, due, questions)
            select n.force_id, :campaign, n.threat, 1, 'open', n.framework, n.version, :due, n.questions
            from unnest(cast(:forces as text[]), cast(:threats as text[]), cast(:frameworks as text[]),
              cast(:versions as int[]), cast(:questions as int[]))
              as n (force_id, threat, framework, version, questions)\
            """)
        .param("campaign", campaign.code())
        .param("due", campaign.due())
        .param("forces", texts(sheets, sheet -> sheet.force().value()))
        .param("threats", texts(sheets, Sheet::threat))
        .param("frameworks", texts(sheets, Sheet::framework))
        .param("versions", sheets.stream().map(Sheet::version).toArray(Integer[]::new))
        .param("questions", sheets.stream().map(Sheet::questions).toArray(Integer[]::new))
        .update();
  }

  private static String[] texts(
      List<Sheet> sheets, java.util.function.Function<Sheet, String> part) {
    return sheets.stream().map(part).toArray(String[]::new);
  }

  boolean close(String code, Instant at, String account) {
    return sql.sql(
                """
                update assessment.campaign set closed_at = :at, closed_by = :account
                where code = :code and closed_at = 'infinity'\
                """)
            .param("code", code)
            .param("at", Timestamp.from(at))
            .param("account", account)
            .update()
        == 1;
  }

  private static Campaign campaign(ResultSet row, int number) throws SQLException {
    return new Campaign(
        row.getString("code"),
        row.getString("title"),
        Cycle.find(row.getString("cycle")).orElseThrow(),
        row.getString("edition"),
        row.getString("scope"),
        Arrays.stream((String[]) row.getArray("forces").getArray())
            .map(ForceId::new)
            .collect(Collectors.toSet()),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("due", LocalDate.class),
        Optional.ofNullable(row.getString("previous")),
        row.getBoolean("open"));
  }
}
