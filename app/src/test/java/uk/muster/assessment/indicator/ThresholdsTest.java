package uk.muster.assessment.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.framework.Claim.Bound;
import uk.muster.assessment.indicator.Threshold.Standing;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// What a force holds an indicator to: who sets it, from when, why, and how the value stands.
@MusterTest
class ThresholdsTest {
  private static final ForceId ESSEX = new ForceId("essex");
  private static final String PARTNERSHIPS = "organisation.partnerships";
  private static final String PAGE = "/indicators/essex/" + PARTNERSHIPS;
  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "essex");

  @Autowired Thresholds thresholds;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @BeforeEach
  void one() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    changes.add(
        Acting.actor(Role.PLANNER, "essex"),
        "partnerships",
        new Draft(ESSEX, "lrf", Map.of("name", "Forum", "type", "forum", "state", "exists")),
        Marking.OFFICIAL);
  }

  private static Threshold atLeast(int value, LocalDate from, String why) {
    return new Threshold(
        ESSEX,
        PARTNERSHIPS,
        Optional.of(Bound.AT_LEAST),
        BigDecimal.valueOf(value),
        from,
        why,
        "SPR lead");
  }

  @Test
  void a_value_is_met_not_met_or_cannot_be_told() {
    var two = atLeast(2, JANUARY, "why");
    var none =
        new Threshold(
            ESSEX, PARTNERSHIPS, Optional.empty(), BigDecimal.ZERO, JANUARY, "why", "post");

    assertThat(two.standing(new Indicator.Value.Figure(BigDecimal.TWO, "")))
        .isEqualTo(Standing.MET);
    assertThat(two.standing(new Indicator.Value.Figure(BigDecimal.ONE, "")))
        .isEqualTo(Standing.NOT_MET);
    assertThat(two.standing(new Indicator.Value.None("nothing", ""))).isEqualTo(Standing.NO_FIGURE);
    assertThat(none.standing(new Indicator.Value.Figure(BigDecimal.ONE, "")))
        .isEqualTo(Standing.NO_THRESHOLD);
  }

  @Test
  void one_holds_from_its_day_until_a_later_one_and_a_correction_deletes_nothing() {
    thresholds.set(LEAD, atLeast(2, JANUARY, "by the plan"));
    thresholds.set(LEAD, atLeast(5, JANUARY.plusMonths(6), "by the new plan"));

    assertThat(thresholds.set(LEAD, atLeast(3, JANUARY, "mistyped")))
        .isInstanceOf(ThresholdOutcome.Set.class);
    assertThat(thresholds.set(LEAD, atLeast(3, JANUARY, "mistyped")))
        .isInstanceOf(ThresholdOutcome.AlreadySet.class);
    assertThat(thresholds.of(LEAD, ESSEX, JANUARY.minusDays(1))).isEmpty();
    assertThat(thresholds.of(LEAD, ESSEX, JANUARY).get(PARTNERSHIPS))
        .isEqualTo(atLeast(3, JANUARY, "mistyped"));
    assertThat(thresholds.of(LEAD, ESSEX, JANUARY.plusYears(1)).get(PARTNERSHIPS))
        .isEqualTo(atLeast(5, JANUARY.plusMonths(6), "by the new plan"));
    assertThat(thresholds.history(LEAD, ESSEX, PARTNERSHIPS)).hasSize(2);
  }

  @Test
  void only_who_runs_campaigns_sets_one_and_only_for_what_there_is() {
    var analyst = Acting.actor(Role.RISK_ANALYST, "essex");
    var elsewhere = Acting.actor(Role.SPR_LEAD, "kent");
    var unknown =
        new Threshold(
            ESSEX, "no.such", Optional.of(Bound.AT_MOST), BigDecimal.ONE, JANUARY, "why", "post");

    assertThatThrownBy(() -> thresholds.set(analyst, atLeast(2, JANUARY, "why")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> thresholds.set(elsewhere, atLeast(2, JANUARY, "why")))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> thresholds.set(LEAD, unknown)).isInstanceOf(NotFound.class);
  }

  @Test
  void the_page_sets_it_says_who_and_why_and_the_list_shows_how_the_value_stands() {
    var lead = signedIn.as(Role.SPR_LEAD, "essex");

    var wrong =
        mvc.post()
            .uri(PAGE)
            .with(lead)
            .with(
                org.springframework.security.test.web.servlet.request
                    .SecurityMockMvcRequestPostProcessors.csrf())
            .param("bound", "at-least")
            .param("value", "two")
            .param("from", "1 January 2026")
            .exchange();
    assertThat(HtmlPage.of(wrong, 422).text())
        .contains("Value (two) must be a number")
        .contains("Why is empty");

    assertThat(
            mvc.post()
                .uri(PAGE)
                .with(lead)
                .with(
                    org.springframework.security.test.web.servlet.request
                        .SecurityMockMvcRequestPostProcessors.csrf())
                .param("bound", "at-least")
                .param("value", "2")
                .param("from", "1 January 2026")
                .param("why", "The plan of the region")
                .exchange())
        .hasStatus3xxRedirection();
    assertThat(HtmlPage.of(mvc.get().uri(PAGE).with(lead).exchange()).text())
        .contains("at least 2")
        .contains("The plan of the region")
        .contains("not met");
    assertThat(HtmlPage.of(mvc.get().uri("/indicators").with(lead).exchange()).text())
        .contains("at least 2");
  }
}
