package uk.muster.assessment.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.answer.Answers;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.claim.Basis;
import uk.muster.assessment.claim.Said;
import uk.muster.assessment.framework.Mappings;
import uk.muster.assessment.grid.CarriedAnswers.Line;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What was answered by the edition of 2012 is followed to those of 2015 and 2023.
@MusterTest
class CarriedForwardTest {
  private static final String NAME = "warwickshire";
  private static final ForceId FORCE = new ForceId(NAME);
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, NAME);
  private static final String THREAT = "public-order";

  @Autowired Campaigns campaigns;
  @Autowired Answers answers;
  @Autowired Mappings mappings;
  @Autowired CarriedForward carried;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  private Campaign of2012;
  private Campaign of2015;
  private Campaign of2023;

  @BeforeEach
  void campaigns() {
    signedIn.as(Role.SPR_LEAD, NAME);
    of2012 = campaign("2012");
    of2015 = campaign("2015");
    of2023 = campaign("2023");
    var id = new AssessmentId(FORCE, of2012.code(), THREAT);
    answers.save(CHIEF, id, source("2012"), rated("3"), 0);
  }

  private Campaign campaign(String edition) {
    var title = "By the edition of " + edition;
    return campaigns.list(CHIEF).stream()
        .filter(one -> one.title().equals(title))
        .findFirst()
        .orElseGet(() -> opened(title, edition));
  }

  private Campaign opened(String title, String edition) {
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var outcome =
        campaigns.open(
            CHIEF, new NewCampaign(title, Cycle.QUARTERLY, edition, NAME, due, Optional.empty()));
    return ((OpeningOutcome.Opened) outcome).campaign();
  }

  private static Said rated(String step) {
    return new Said(
        "", step, "", "", "Seen in the drill", "medium", Set.of(Basis.STRA), "", "", "");
  }

  /// The question of an older edition that the first of 2023 comes from.
  private String source(String edition) {
    return mappings
        .carried(CHIEF, "spr-2023-" + THREAT, 1, "spr-%s-%s".formatted(edition, THREAT), 1)
        .getFirst()
        .sources()
        .getFirst()
        .question();
  }

  private static Line first(CarriedAnswers answers) {
    return answers.lines().stream()
        .filter(line -> line.now().framework().threat().equals(THREAT))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void an_answer_carries_forward_from_2012_to_2015_and_2023_where_the_same_was_asked() {
    for (var newer : new Campaign[] {of2015, of2023}) {
      var answers = carried.between(CHIEF, FORCE, newer.code(), of2012.code());

      assertThat(answers.lines())
          .filteredOn(Line::hasAnswer)
          .singleElement()
          .satisfies(line -> {
            var from = line.from().getFirst();
            assertThat(from.then().question().code()).isEqualTo(source("2012"));
            assertThat(from.then().rated()).contains(new Rated(3, true));
            assertThat(from.source().weakest()).isEmpty();
            assertThat(line.now().rated()).isEmpty();
          });
    }
  }

  @Test
  void what_is_new_is_marked_and_each_weak_link_is_named() {
    var answers = carried.between(CHIEF, FORCE, of2023.code(), of2012.code());

    assertThat(first(answers).isCarried()).isTrue();
    assertThat(answers.lines())
        .filteredOn(
            line -> line.now().framework().threat().equals("violence-against-women-and-girls"))
        .isNotEmpty()
        .allMatch(Line::isNew);
    assertThat(answers.lines())
        .filteredOn(Line::isWeak)
        .isNotEmpty()
        .allSatisfy(
            line -> assertThat(line.from().getFirst().source().weakest()).contains(" → spr-20"));
    assertThat(answers.count(Line::isNew) + answers.count(Line::isCarried))
        .isEqualTo(answers.lines().size() - answers.count(Line::isWeak));
    assertThat(answers.dropped())
        .noneMatch(asked -> asked.question().code().equals(source("2012")));
  }

  @Test
  void a_draft_does_not_carry_forward_for_whoever_may_not_see_it() {
    var planner = Acting.actor(Role.PLANNER, NAME);
    var answers = carried.between(planner, FORCE, of2023.code(), of2012.code());

    assertThat(answers.count(Line::isCarried)).isPositive();
    assertThat(answers.count(Line::hasAnswer)).isZero();
  }

  @Test
  void only_campaigns_of_the_same_or_an_older_edition_come_before() {
    assertThat(carried.before(CHIEF, FORCE, of2015))
        .extracting(Campaign::edition)
        .containsOnly("2012");
    assertThat(carried.before(CHIEF, FORCE, of2012)).isEmpty();
  }

  @Test
  void the_page_shows_each_question_with_what_it_comes_from() {
    var path =
        "/assessment/compare/questions?force=%s&campaign=%s&from=%s"
            .formatted(NAME, of2023.code(), of2012.code());
    var page =
        HtmlPage.of(
            mvc.get().uri(URI.create(path)).with(signedIn.as(Role.SPR_LEAD, NAME)).exchange());

    assertThat(page.select("h1").text())
        .startsWith("By the edition of 2023: 1 of ")
        .endsWith(" answers carry forward from By the edition of 2012");
    assertThat(page.select("main table").text())
        .contains("asks the same", "Nothing older answers it", "asks a part of it: spr-20");
    assertThat(page.select("#from option")).hasSize(2);
  }
}
