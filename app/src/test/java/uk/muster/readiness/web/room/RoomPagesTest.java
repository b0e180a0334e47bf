package uk.muster.readiness.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.readiness.LoadedCase;
import uk.muster.shared.Role;

@MusterTest
class RoomPagesTest {
  private static final String CITY =
      "/control-room/leicestershire?unit=psu&at=2013-09-10T12:45&point=52.635,-1.133";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;

  @BeforeEach
  void load() {
    worked.load();
  }

  private Document supervisor(String path) {
    return HtmlPage.of(
        mvc.get()
            .uri(path)
            .with(signedIn.as(Role.CONTROL_ROOM_SUPERVISOR, "leicestershire"))
            .exchange());
  }

  @Test
  void the_test_of_2013_is_answered_one_unit_within_90_minutes() {
    var page = supervisor(CITY);

    assertThat(page.select("h1").text())
        .isEqualTo("Leicestershire can have 1 unit at 52.635,-1.133 in 90 minutes");
    assertThat(page.text()).contains("Great-circle", "× 1.3 for roads", "to be confirmed");
    assertThat(page.select("#people")).isNotEmpty();
  }

  @Test
  void who_and_what_is_on_duty_today_and_tomorrow_is_counted() {
    var rows = supervisor(CITY).select("table:has(caption:containsOwn(on duty)) tbody tr");

    assertThat(rows.eachText())
        .anyMatch(row -> row.startsWith("Anyone counted "))
        .anyMatch(row -> row.matches("Carriers in service (\\d+) \\1 \\d+"));
  }

  @Test
  void every_base_is_listed_nearest_first_with_its_minutes() {
    var rows = supervisor(CITY).select("table:has(th:containsOwn(Kilometres)) tbody tr");

    assertThat(rows).hasSize(9);
    assertThat(rows.getFirst().text()).startsWith("City base 1 (synthetic)");
  }

  @Test
  void a_coordinator_sees_counts_and_no_collar_number() {
    var page =
        HtmlPage.of(
            mvc.get()
                .uri(CITY)
                .with(
                    signedIn.as(
                        Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands")))
                .exchange());

    assertThat(page.select("h1").text()).contains("1 unit");
    assertThat(page.html()).doesNotContain("L13-");
  }

  @Test
  void a_wrong_time_or_point_is_named() {
    var page = supervisor("/control-room/leicestershire?at=25:00&point=here");

    assertThat(page.select(".govuk-error-summary a").eachText())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("25:00 is not a time"))
        .anyMatch(line -> line.startsWith("here is not a point"));
  }

  @Test
  void another_forces_room_is_closed() {
    assertThat(
            mvc.get()
                .uri("/control-room/kent")
                .with(signedIn.as(Role.CONTROL_ROOM_SUPERVISOR, "leicestershire")))
        .hasStatus(403);
  }
}
