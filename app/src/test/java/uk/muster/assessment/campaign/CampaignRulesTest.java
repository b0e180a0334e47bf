package uk.muster.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.reference.Catalogue;
import uk.muster.shared.ForceId;

/// Over what and until when a campaign may be.
class CampaignRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static NewCampaign due(LocalDate day) {
    return new NewCampaign(
        "Quarter 3, 2026", Cycle.QUARTERLY, "2023", "leicestershire", day, Optional.empty());
  }

  @Test
  void it_is_due_today_or_later_under_an_edition_that_exists() {
    var issued = Optional.of(LocalDate.of(2023, 2, 1));

    assertThat(CampaignRules.badDay(due(TODAY), TODAY, issued)).isEmpty();
    assertThat(CampaignRules.badDay(due(TODAY.minusDays(1)), TODAY, issued))
        .hasValueSatisfying(one ->
            assertThat(one)
                .isEqualTo(
                    new OpeningOutcome.BadDay(
                        TODAY.minusDays(1), "Due (20 November 2026) is in the past")));
    assertThat(CampaignRules.badDay(due(TODAY), TODAY, Optional.of(TODAY.plusDays(1))))
        .hasValueSatisfying(one ->
            assertThat(one)
                .isEqualTo(new OpeningOutcome.BadDay(TODAY, "Edition (2023) does not exist yet")));
    assertThat(CampaignRules.badDay(due(TODAY), TODAY, Optional.empty())).isPresent();
  }

  @Test
  void its_code_is_made_of_scope_and_title() {
    assertThat(due(TODAY).code()).isEqualTo("leicestershire-quarter-3-2026");
  }

  @Test
  void a_post_opens_campaigns_over_what_it_covers_whole() {
    var catalogue = Catalogue.shipped();
    var scopes = new CampaignScopes(catalogue);
    var eastMidlands = scopes.forces("region-east-midlands");
    var all = catalogue.forces().stream().map(one -> one.id()).toList();

    assertThat(scopes.within(Set.of(new ForceId("leicestershire"))).keySet())
        .containsExactly("leicestershire");
    assertThat(scopes.within(eastMidlands).keySet())
        .startsWith("region-east-midlands")
        .hasSize(eastMidlands.size() + 1);
    assertThat(scopes.within(all).keySet()).startsWith("england-and-wales").hasSizeGreaterThan(43);
    assertThat(scopes.forces("nowhere-at-all")).isEmpty();
  }
}
