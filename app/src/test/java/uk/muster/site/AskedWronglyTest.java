package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// Addresses that ask for what cannot be: nobody gets the answer to another question.
@MusterTest
class AskedWronglyTest {
  private static final String FORCE = "leicestershire";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private Document get(String path, int status) {
    return HtmlPage.of(
        mvc.get()
            .uri(URI.create(path))
            .with(
                signedIn.as(path.startsWith("/people") ? Role.PLANNER : Role.BUSINESS_LEAD, FORCE))
            .exchange(),
        status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/registers/teams.csv?on=2026-02-30",
        "/registers/teams.csv?known-on=2026-02-30",
        "/exercises.csv?on=2026-02-30",
        "/risks/coverage.csv?on=2026-02-30",
        "/risks/tables/tactical.csv?on=2026-02-30",
        "/mutual-aid.csv?until=2026-02-30",
        "/mutual-aid/leicestershire/entries.csv?until=2026-02-30",
        "/succession/leicestershire/months.csv?by=2026-02-30",
        "/people.csv?on=2026-02-30",
        "/skills.csv?on=2026-02-30",
        "/vehicles.csv?on=2026-02-30",
        "/indicators.csv?on=2026-02-30",
        "/training/requirements.csv?on=2026-02-30"
      })
  void there_is_no_file_of_a_day_that_does_not_exist(String path) {
    assertThat(get(path, 404).text()).contains("2026-02-30");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2B999999999-12-31", "9999-12-31", "0000-01-01"})
  void vehicles_are_shown_on_days_that_a_page_can_be_asked_about(String day) {
    assertThat(get("/vehicles?on=" + day, 200).select(".govuk-error-summary").text())
        .contains("must be a day of the calendar from 1900 to 2199");
    get("/vehicles.csv?on=" + day, 404);
    get("/training/requirements.csv?on=" + day, 404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/frameworks/spr-2023-public-order/1/compare?with=zzz",
        "/boards/actions?state=zzz",
        "/boards/actions.csv?state=zzz",
        "/people?skill=zzz",
        "/people.csv?rank=zzz",
        "/vehicles?kind=zzz",
        "/registers/teams?force=zzz",
        "/registers/teams.csv?force=zzz",
        "/calendar?month=zzz"
      })
  void a_value_that_nobody_knows_is_named(String path) {
    assertThat(get(path, 404).text()).contains("zzz");
  }

  @Test
  void a_field_sent_twice_is_taken_once_and_a_letter_that_no_text_has_is_named_with_its_field() {
    get("/boards/actions?state=all&state=zzz", 200);
    assertThat(get("/boards/actions?state=%00", 400).text())
        .contains("state holds a character that no text can have");
  }

  @Test
  void days_that_are_there_are_answered() {
    var day = LocalDate.of(2026, 3, 1);
    assertThat(
            mvc.get()
                .uri("/registers/teams.csv?on=" + day)
                .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
                .exchange())
        .hasStatus(200);
  }
}
