package uk.muster.readiness.web.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.readiness.LoadedCase;
import uk.muster.shared.Role;

@MusterTest
class CommitmentPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;

  @BeforeEach
  void load() {
    worked.load();
  }

  private MvcTestResult state(Role role, String needed, String year) {
    return state(role, needed, year, "");
  }

  private MvcTestResult state(Role role, String needed, String year, String seen) {
    return mvc.post()
        .uri("/readiness/cheshire/commitments")
        .with(signedIn.as(role, "cheshire"))
        .with(csrf())
        .param("seen", seen)
        .param("unit", "psu")
        .param("needed", needed)
        .param("declared", "9")
        .param("promised", "3")
        .param("stated-day", "1")
        .param("stated-month", "4")
        .param("stated-year", year)
        .param("source", "Strategic assessment")
        .exchange();
  }

  @Test
  void what_was_stated_stands_on_the_force_page_and_again_is_said_to_stand_already() {
    var stated = state(Role.PLANNER, "7", "2024");

    assertThat(stated).hasStatus3xxRedirection();
    var page =
        HtmlPage.of(
            mvc.get()
                .uri("/readiness/cheshire?unit=psu")
                .with(signedIn.as(Role.PLANNER, "cheshire"))
                .exchange());
    assertThat(page.select(".muster-figure__number").eachText()).startsWith("7", "3", "9");
    assertThat(page.text()).contains("Strategic assessment, stated on 1 April 2024");
    assertThat(HtmlPage.of(state(Role.PLANNER, "7", "2024"), 422).text())
        .contains("The same figures are stated already for 1 April 2024");
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_what_was_typed_is_kept() {
    var page = HtmlPage.of(state(Role.PLANNER, "seven", "20x4"), 422);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachText())
        .containsExactly(
            "Needed locally (seven) must be a whole number from 0 to 10,000",
            "Stated on (1/4/20x4) must be a real date");
    assertThat(page.select("#needed").val()).isEqualTo("seven");
  }

  @Test
  void the_second_saver_sees_both_versions_keeps_the_typing_and_may_save_it_again() {
    var drawn = seen();
    assertThat(state(Role.PLANNER, "8", "2023")).hasStatus3xxRedirection();

    var page = HtmlPage.of(state(Role.PLANNER, "6", "2023", drawn), 409);
    assertThat(page.select(".muster-box h2").text())
        .isEqualTo("Somebody saved this while you were typing");
    assertThat(page.select(".muster-box tr:contains(Needed locally) td").eachText())
        .containsExactly("8", "6 (differs)");
    assertThat(page.select("#needed").val()).isEqualTo("6");

    var again = page.select("input[name=seen]").val();
    assertThat(state(Role.PLANNER, "6", "2023", again)).hasStatus3xxRedirection();
    assertThat(state(Role.PLANNER, "5", "2022", seen())).hasStatus3xxRedirection();
  }

  private String seen() {
    return HtmlPage.of(
            mvc.get()
                .uri("/readiness/cheshire/commitments")
                .with(signedIn.as(Role.PLANNER, "cheshire"))
                .exchange())
        .select("input[name=seen]")
        .val();
  }

  @Test
  void a_day_that_has_not_come_is_refused() {
    assertThat(HtmlPage.of(state(Role.PLANNER, "7", "2999"), 422).text())
        .contains("Stated on (1 April 2999) has not come yet");
  }

  @Test
  void who_may_not_state_it_sees_the_history_and_no_form() {
    var room = Role.CONTROL_ROOM_SUPERVISOR;
    var page =
        HtmlPage.of(
            mvc.get()
                .uri("/readiness/cheshire/commitments")
                .with(signedIn.as(room, "cheshire"))
                .exchange());

    assertThat(page.select("form[method=post]:not([action=/sign-out])")).isEmpty();
    assertThat(state(room, "7", "2024")).hasStatus(403);
  }
}
