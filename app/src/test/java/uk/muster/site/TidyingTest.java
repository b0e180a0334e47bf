package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.typed.Typed;
import uk.muster.assessment.typed.TypedAt;
import uk.muster.assessment.typed.TypedTexts;
import uk.muster.assessment.typed.Window;
import uk.muster.once.Once;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What is kept for a while only is forgotten once an hour, whatever is sent meanwhile.
@MusterTest
class TidyingTest {
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, "cheshire");

  @Autowired Once once;
  @Autowired ActorArgument actors;
  @Autowired TypedTexts typed;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired Acting acting;
  @Autowired JdbcClient sql;

  private TypedAt asked() {
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted =
        new NewCampaign("Tidied", Cycle.QUARTERLY, "2023", "cheshire", due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(CHIEF, wanted);
    var id = new AssessmentId(new ForceId("cheshire"), opened.campaign().code(), "public-order");
    assertThat(assessments.paper(CHIEF, id).questions()).isNotEmpty();
    return new TypedAt(id.force(), id.campaign(), id.threat(), 1, "a-question");
  }

  private void put(TypedAt at, Duration ago) {
    typed.keep(
        CHIEF,
        at,
        new Typed(
            Map.of("reasons", List.of("Half a sen")), 0, Window.UNKNOWN, Instant.now().minus(ago)));
  }

  private long rows(TypedAt at) {
    return acting.rollBack(
        CHIEF,
        () ->
            sql.sql("select count(1) from assessment.typed where campaign = :campaign")
                .param("campaign", at.campaign())
                .query(Long.class)
                .single());
  }

  @Test
  void what_somebody_typed_thirty_days_ago_is_forgotten_when_anybody_sends_anything() {
    var at = asked();
    put(at, Duration.ofDays(31));
    var filter = new OnceFilter(once, actors, typed, Clock.systemUTC());

    filter.tidy();

    assertThat(rows(at)).isZero();
    put(at, Duration.ofDays(31));
    filter.tidy();
    assertThat(rows(at)).as("within the hour").isOne();
  }
}
