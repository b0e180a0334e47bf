package uk.muster.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.muster.shared.ForceId;

/// A list of a register as an address says it.
class LiveViewTest {
  @Test
  void an_address_of_a_list_is_read_and_written_again() {
    var view =
        LiveView.ofAddress("/registers/plans?q=flood+now&threats=cyber&state=").orElseThrow();

    assertThat(view).isEqualTo(new LiveView("plans", "flood now", Map.of("threats", "cyber")));
    assertThat(LiveView.of("plans", view.narrowed())).isEqualTo(view);
    assertThat(view.href(new ForceId("kent"), LocalDate.of(2026, 3, 1)))
        .isEqualTo("/registers/plans?force=kent&on=2026-03-01&q=flood%20now&threats=cyber");
  }

  @Test
  void a_control_character_is_named_with_its_place() {
    assertThat(LiveView.of("plans", "threats=%00").oddCharacter())
        .contains("What the list is narrowed by (threats) holds the control character U+0000");
    assertThat(LiveView.of("plans", "q=a%1Bb").oddCharacter().orElse("")).contains("U+001B");
    assertThat(LiveView.of("plans", "q=flood").oddCharacter()).isEmpty();
  }

  @Test
  void another_address_is_no_list() {
    assertThat(LiveView.ofAddress("/registers/plans/kent/flood")).isEmpty();
    assertThat(LiveView.ofAddress("/people?q=x")).isEmpty();
    assertThat(LiveView.ofAddress("not an address")).isEmpty();
    assertThat(LiveView.ofAddress("http://evil.example/registers/plans")).isEmpty();
    assertThat(LiveView.ofAddress("//evil.example/registers/plans")).isEmpty();
  }
}
