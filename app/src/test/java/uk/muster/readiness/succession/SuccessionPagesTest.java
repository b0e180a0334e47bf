package uk.muster.readiness.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// The months ahead on pages: who leaves, what expires, what a booked course prevents, and what the
/// cheapest training costs.
@MusterTest
class SuccessionPagesTest {
  private static final String FORCE = "northumbria";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Clock clock;

  private LocalDate today;

  /// One serial and a spare constable; one constable expires in 100 days and is booked before.
  @BeforeEach
  void oneSerial() {
    today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var files = new ImportFiles(exchange, reference);
    files.load(
        planner,
        ImportFiles.PEOPLE
            + "northumbria,S1,PS,,,2015-04-01,\n"
            + IntStream.rangeClosed(1, 7)
                .mapToObj("northumbria,C%d,PC,,,2015-04-01,\n"::formatted)
                .collect(Collectors.joining()));
    files.load(
        planner,
        ImportFiles.AWARDS
            + "northumbria,S1,PO-L2,2026-01-01,\n"
            + IntStream.rangeClosed(1, 5)
                .mapToObj("northumbria,C%d,PO-L2,2026-01-01,\n"::formatted)
                .collect(Collectors.joining())
            + "northumbria,C6,PO-L2,2026-01-01,%s\n".formatted(today.plusDays(100)));
    files.load(
        planner,
        ImportFiles.COURSES
            + "northumbria,L2I,Level 2,initial,PO-L2,,,,,,,,,2,300,,,2020-01-01,\n"
            + "northumbria,L2R,Refresher,refresher,PO-L2,,,,,,,,,1,80,,,2020-01-01,\n");
    files.load(
        planner,
        ImportFiles.SESSIONS
            + "northumbria,R1,L2R,%1$s,%1$s,,,planned\n".formatted(today.plusDays(50)));
    files.load(
        planner, ImportFiles.ENROLMENTS + "northumbria,C6,northumbria,R1,booked,2026-01-05\n");
    files.load(planner, ImportFiles.COMMITMENTS + "northumbria,serial,1,1,0,2020-01-01,a plan\n");
    files.load(
        planner,
        ImportFiles.EXPECTED
            + "northumbria,S1,%s,retirement,HR plan\n".formatted(today.plusDays(400)));
  }

  private Document page(Role role, String path) {
    return HtmlPage.of(
        mvc.get().uri(java.net.URI.create(path)).with(signedIn.as(role, FORCE)).exchange());
  }

  @Test
  void the_page_says_from_when_the_need_is_missed_and_what_prevents_it_before() {
    var page = page(Role.SPR_LEAD, "/succession/northumbria?unit=serial");

    assertThat(page.select("h1").text())
        .isEqualTo(
            "Northumbria falls below its local need on "
                + uk.muster.look.Words.date(today.plusDays(401)));
    assertThat(page.select(".muster-lead").text())
        .contains("below local need on " + uk.muster.look.Words.date(today.plusDays(101)));
    assertThat(page.select("tr:contains(Refresher)").text()).contains("too few for both at once");
    assertThat(page.select("main").text()).doesNotContain("C6");
  }

  @Test
  void the_plan_costs_the_refresher_of_who_goes_out_of_date() {
    var page =
        page(
            Role.SPR_LEAD,
            "/succession/northumbria?unit=serial&target=1&by=" + today.plusDays(399).toString());

    assertThat(page.select("#plan").text()).contains("need no further training");
    var later =
        page(
            Role.SPR_LEAD,
            "/succession/northumbria?unit=serial&target=1&by=" + today.plusDays(450).toString());
    assertThat(later.select("#plan").text()).contains("1 person to train", "£80");
    assertThat(later.select("main").text()).contains("1 post cannot be filled");
  }

  @Test
  void each_month_leads_to_the_people_for_whoever_may_read_them() {
    var link =
        page(Role.PLANNER, "/succession/northumbria?unit=serial").select("a[href*=/people?]");
    assertThat(link).hasSize(25);
    assertThat(
            page(Role.SPR_LEAD, "/succession/northumbria?unit=serial").select("a[href*=/people?]"))
        .isEmpty();

    var month = today.plusDays(101).toString().substring(0, 7);
    var people = page(Role.PLANNER, "/succession/northumbria/people?unit=serial&month=" + month);
    assertThat(people.select("tr:contains(C6)").text()).contains("goes out of date", "yes");
  }

  @Test
  void forces_stand_side_by_side_in_counts() {
    var page = page(Role.SPR_LEAD, "/succession?unit=serial");

    assertThat(page.select("tr:contains(Northumbria)").text())
        .contains(uk.muster.look.Words.shortDateYear(today.plusDays(401)));
  }

  @Test
  void all_unit_types_stand_on_one_page_with_the_bookings_that_prevent_a_shortfall() {
    var page = page(Role.SPR_LEAD, "/succession/northumbria/units");

    assertThat(page.select("h1").text()).contains("falls below its local need of 1 unit type");
    assertThat(page.select("main tbody tr:contains(Serial)").text())
        .contains(uk.muster.look.Words.shortDateYear(today.plusDays(401)), "Refresher", "1 booked");
    assertThat(page.select("main tbody tr:contains(Police support unit)").text())
        .contains("not stated");
    assertThat(
            page(Role.SPR_LEAD, "/succession/regions/region-north-east").select("main tr").text())
        .contains("Northumbria Police, " + uk.muster.look.Words.shortDateYear(today.plusDays(401)));
  }

  /// Several unit types are read at once, and each is counted as it is when read for itself.
  @Test
  void all_unit_types_of_all_forces_stand_on_one_page() {
    new ImportFiles(exchange, reference)
        .load(
            Acting.actor(Role.PLANNER, FORCE),
            ImportFiles.COMMITMENTS
                + "northumbria,psu,1,1,0,2020-01-01,a plan\n"
                + "northumbria,negotiator-cell,0,0,0,2020-01-01,a plan\n");
    var page = page(Role.SPR_LEAD, "/succession/units");
    var alone = page(Role.SPR_LEAD, "/succession/northumbria/units");

    assertThat(page.select("h1").text())
        .isEqualTo("1 of 1 force falls below the local need of a unit type in 24 months");
    var row = page.select("main tbody tr:contains(Northumbria)");
    assertThat(row.select("td[data-label=Serial]").text())
        .isEqualTo(uk.muster.look.Words.shortDateYear(today.plusDays(401)));
    assertThat(row.select("td[data-label=Police support unit]").text())
        .isEqualTo(uk.muster.look.Words.shortDateYear(today))
        .isEqualTo(
            alone
                .expectFirst("tbody tr:contains(Police support unit)")
                .select("td[data-label=Below local need]")
                .text());
    assertThat(row.select("td[data-label^=Negotiator]").text()).isEqualTo("not in 24 months");
    assertThat(page.select(".muster-note").text()).contains("Licensed search team");
    assertThat(page(Role.SPR_LEAD, "/succession").select("a[href=/succession/units]")).hasSize(1);
    assertThat(
            mvc.get()
                .uri("/succession/units?region=none")
                .with(signedIn.as(Role.SPR_LEAD, FORCE))
                .exchange())
        .hasStatus(404);
  }

  @Test
  void what_cannot_be_asked_is_said_at_the_field() {
    var page =
        page(
            Role.SPR_LEAD,
            "/succession/northumbria?unit=serial&target=many&by=30%20February%202027");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select("#target-error").text()).contains("many");
    assertThat(page.select("#by-error").text()).contains("30 February 2027");
    assertThat(
            mvc.get()
                .uri("/succession/northumbria?unit=none")
                .with(signedIn.as(Role.SPR_LEAD, FORCE))
                .exchange())
        .hasStatus(404);
  }

  @Test
  void nobody_is_expected_to_leave_before_joining_or_without_a_source() {
    var loaded =
        new ImportFiles(exchange, reference)
            .load(
                Acting.actor(Role.PLANNER, FORCE),
                ImportFiles.EXPECTED
                    + "northumbria,C1,2014-12-31,retirement,HR plan\n"
                    + "northumbria,C2,2027-02-30,retirement,HR plan\n"
                    + "northumbria,C3,2027-02-28,retirement,\n"
                    + "northumbria,C4,2027-02-28,age,HR plan\n"
                    + "kent,C5,2027-02-28,retirement,HR plan\n");

    assertThat(loaded.counts()).isEqualTo(new ImportCounts(5, 0, 0, 0, 5));
  }
}
