package uk.muster.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Reference;
import uk.muster.register.Due;
import uk.muster.register.DueCalendar;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// Everything due in one calendar, and the indicators in one catalogue.
@MusterTest
class CalendarPagesTest {
  private static final String FORCE = "cumbria";
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void entries() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add(
        "facilities",
        "control-room",
        Map.of(
            "name",
            "Control room, “Penrith”; first",
            "type",
            "control-room",
            "next_exercise",
            YearMonth.from(today).atEndOfMonth().toString(),
            "last_exercised",
            today.minusDays(30).toString()),
        Marking.OFFICIAL);
    add(
        "facilities",
        "fallback",
        Map.of(
            "name",
            "Fallback",
            "type",
            "fallback",
            "next_exercise",
            YearMonth.from(today).atEndOfMonth().toString(),
            "last_exercised",
            String.valueOf(today.getYear() - 2)),
        Marking.OFFICIAL_SENSITIVE);
    add(
        "strategies",
        "cyber",
        Map.of(
            "name",
            "Cyber strategy",
            "type",
            "strategy",
            "status",
            "in-place",
            "next_review",
            YearMonth.from(today).minusMonths(40).toString()),
        Marking.OFFICIAL);
  }

  private void add(String kind, String code, Map<String, String> values, Marking marking) {
    changes.add(
        Acting.actor(Role.PLANNER, FORCE),
        kind,
        new Draft(new ForceId(FORCE), code, values),
        marking);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(Role.PLANNER, FORCE)).exchange();
  }

  private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  @Test
  void the_month_shows_what_is_due_in_it_and_what_is_overdue() {
    var page = HtmlPage.of(get("/calendar"));

    assertThat(page.select("h1").text()).startsWith("2 due in ").endsWith("1 overdue");
    assertThat(page.select("table.muster-month a")).hasSize(2);
    var due = page.expectFirst("table:not(.muster-month)");
    var overdue = page.select("table:not(.muster-month)").last();
    assertThat(String.valueOf(due)).contains("Fallback", "Next exercise", "Facilities");
    assertThat(String.valueOf(overdue)).contains("Cyber strategy", "Next review");
    assertThat(HtmlPage.of(get("/calendar?month=2026-13"), 404).text()).contains("month 2026-13");
  }

  @Test
  void more_than_are_shown_are_not_told_as_so_many() {
    var one =
        new Due(
            "facilities",
            "next_exercise",
            new ForceId(FORCE),
            "a",
            "Control room",
            new Classification(Marking.OFFICIAL, ""),
            "2026-11-02",
            LocalDate.of(2026, 11, 2),
            "Next exercise",
            "Facilities",
            "/a");
    var many = Collections.nCopies(DueCalendar.MOST + 1, one);

    var view =
        new CalendarViews(Catalogue.shipped())
            .view(YearMonth.of(2026, 11), LocalDate.of(2026, 11, 9), many, many, List.of(), "");

    assertThat(view.heading())
        .isEqualTo("more than 500 due in November 2026, more than 500 overdue");
    assertThat(view.overdue().caption()).isEqualTo("Overdue: the first 500");
    assertThat(view.overdue().rows()).hasSize(DueCalendar.MOST);
  }

  @Test
  void the_file_can_be_read_by_a_calendar_and_bears_its_marking() throws Exception {
    var file = text(get("/calendar.ics"));

    assertThat(file).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    var unfolded = file.replace("\r\n ", "");
    assertThat(unfolded)
        .contains(
            "UID:facilities.cumbria.control-room.next_exercise@muster\r\n",
            "DTSTART;VALUE=DATE:%s\r\n"
                .formatted(YearMonth.from(today).atEndOfMonth().toString().replace("-", "")),
            "SUMMARY:Next exercise: Control room\\, “Penrith”\\; first\r\n",
            "(OFFICIAL-SENSITIVE");
    assertThat(file.split("\r\n", -1))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void a_coordinator_sees_what_is_not_sensitive() {
    var regional = signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-north-west"));

    var page = HtmlPage.of(mvc.get().uri("/calendar").with(regional).exchange());

    assertThat(page.select("main").text()).contains("Penrith").doesNotContain("Fallback");
  }

  @Test
  void an_indicator_is_worked_out_from_the_register_and_leads_to_it() throws Exception {
    var page = HtmlPage.of(get("/indicators"));
    var row = page.expectFirst("tbody tr:has(th:contains(Facilities exercised within 12 months))");

    assertThat(row.expectFirst("td").text()).isEqualTo("50.0");
    assertThat(row.select("td a").attr("href")).startsWith("/registers/facilities?force=cumbria");
    assertThat(page.select("main").text()).contains("organisation.facilities-exercised");
    assertThat(text(get("/indicators.csv"))).contains("Facilities exercised within 12 months,50.0");
  }

  @Test
  void where_there_is_nothing_to_count_there_is_none_and_not_0() {
    var other = signedIn.as(Role.PLANNER, "durham");

    var page = HtmlPage.of(mvc.get().uri("/indicators").with(other).exchange());

    assertThat(page.expectFirst("tbody tr:has(th:contains(Facilities exercised)) td").text())
        .startsWith("none: no facilities");
    assertThat(HtmlPage.of(get("/indicators?on=31%20June%202026")).title()).startsWith("Error:");
  }
}
