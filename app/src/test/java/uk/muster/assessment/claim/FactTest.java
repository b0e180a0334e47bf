package uk.muster.assessment.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({
    "/readiness/gwent?unit=psu, /readiness/gwent?unit=psu&known-on=2026-03-31",
    "/registers/plans?force=gwent, /registers/plans?force=gwent&known-on=2026-03-31",
    "/registers/plans, /registers/plans?known-on=2026-03-31",
    "/registers/plans?known-on=2026-01-01, /registers/plans?known-on=2026-01-01",
    "/registers/plans/gwent/one, /registers/plans/gwent/one",
    "/people?force=gwent, /people?force=gwent&known-on=2026-03-31",
    "/vehicles?force=gwent, /vehicles?force=gwent"
  })
  void it_leads_to_what_was_known_where_the_page_can_look_back(String href, String then) {
    var fact = new Fact("a", "A", "units", Optional.empty(), "not asked", DAY, href);

    assertThat(fact.knownOn(DAY).href()).isEqualTo(then);
  }
}
