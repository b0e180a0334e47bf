package uk.muster.readiness.web;

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
class ForcePagesTest {
  private static final String DAY = "&on=2013-09-30";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;

  @BeforeEach
  void load() {
    worked.load();
  }

  private Document planner(String path) {
    return HtmlPage.of(
        mvc.get().uri(path).with(signedIn.as(Role.PLANNER, "leicestershire")).exchange());
  }

  @Test
  void the_worked_case_shows_what_was_declared_and_what_can_be_formed() {
    var page = planner("/readiness/leicestershire?unit=psu" + DAY);

    assertThat(page.select("h1").text())
        .isEqualTo("Leicestershire can form 16 units on 30 September 2013");
    assertThat(page.select(".muster-figure__number").eachText())
        .containsExactly("15", "5", "16", "16");
    assertThat(page.text())
        .contains("16 declared, 15 + 5 promised: 4 short if both are called.")
        .contains("The national promise is taken to come on top of local need.")
        .contains("Worked case: Leicestershire Police, September 2013.")
        .contains("The report holds no register");
  }

  @Test
  void the_key_figures_lead_to_what_they_were_taken_from() {
    var page = planner("/readiness/leicestershire?unit=psu" + DAY);
    var notes = page.select(".muster-figure__note a");

    assertThat(notes.eachText().getFirst())
        .isEqualTo(
            "HMIC, Strategic Policing Requirement: Leicestershire Police, November 2014, stated on"
                + " 30 September 2013");
    var to = notes.eachAttr("href");
    assertThat(to.subList(0, 3))
        .containsOnly("/readiness/leicestershire/commitments?unit=psu#stated-psu-2013-09-30");
    assertThat(planner(to.getFirst()).select("#stated-psu-2013-09-30").text()).contains("15 16 5");
    assertThat(planner(to.getLast()).select("h1").text())
        .matches("\\d+ people can serve as .* on 30 September 2013");
  }

  @Test
  void each_limit_says_what_the_units_declared_and_asked_for_would_need() {
    var page = planner("/readiness/leicestershire?unit=psu-with-medics" + DAY);
    var limits = page.select("#limits + table");

    assertThat(limits.select("thead").text()).contains("For 16 declared For 20 asked");
    assertThat(limits.select("tr:has(th:matchesOwn(^Medic$))").text())
        .isEqualTo("Medic 2 32 40 22 11");
  }

  @Test
  void with_medics_there_are_fewer_and_the_sum_can_be_checked() {
    var page = planner("/readiness/leicestershire?unit=psu-with-medics" + DAY);

    assertThat(page.select("h1").text()).contains("can form 11 units");
    assertThat(page.select(".muster-sums").text())
        .contains("12 units × 2 medics 24")
        .contains("22 medics 22");
    assertThat(page.select("a[href*=roles=medic]").eachText()).contains("See the 22 people", "22");
  }

  @Test
  void the_list_behind_the_count_has_as_many_people_as_the_count() {
    var page = planner("/readiness/leicestershire/people?unit=psu-with-medics&roles=medic" + DAY);

    assertThat(page.select("h1").text())
        .isEqualTo("22 people can serve as medic on 30 September 2013");
    assertThat(page.select("tbody tr")).hasSize(22);
  }

  @Test
  void the_units_are_listed_by_collar_number() {
    var page = planner("/readiness/leicestershire/units?unit=psu-with-medics" + DAY);

    assertThat(page.select("h1").text()).startsWith("The 11 units that Leicestershire can form");
    assertThat(page.select("table")).hasSize(8);
    assertThat(page.select("table").eachText().getFirst())
        .contains("18 × Constable")
        .contains("L13-");
  }

  @Test
  void what_if_is_answered_on_the_same_page() {
    var page =
        planner(
            "/readiness/leicestershire?unit=psu-with-medics&train=10&as=medic&lose=0&among=&hold=2"
                + DAY);

    assertThat(page.text()).contains("With 10 more medics and 2 held back");
  }

  @Test
  void a_day_before_the_register_begins_is_said_and_no_need_is_drawn() {
    var page = planner("/readiness/leicestershire?unit=psu&on=1990-01-01");

    assertThat(page.select(".govuk-inset-text").text())
        .contains("The register holds nobody who counts for this unit on 1 January 1990");
    assertThat(page.select("svg").text()).doesNotContain("local need");
  }

  @Test
  void a_wrong_date_is_named_and_the_page_still_answers() {
    var page = planner("/readiness/leicestershire?unit=psu&on=31/02/2013");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#on");
    assertThat(page.select("#on").val()).isEqualTo("31/02/2013");
    assertThat(page.select("h1").text()).contains("can form");
  }

  @Test
  void who_may_read_counts_only_sees_no_collar_number_and_no_way_to_one() {
    var coordinator =
        signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
    var page =
        HtmlPage.of(
            mvc.get()
                .uri("/readiness/leicestershire?unit=psu-with-medics" + DAY)
                .with(coordinator)
                .exchange());

    assertThat(page.select("h1").text()).contains("can form 11 units");
    assertThat(page.html()).doesNotContain("L13-").doesNotContain("/people?");
    assertThat(
            mvc.get()
                .uri("/readiness/leicestershire/people?unit=psu&roles=driver" + DAY)
                .with(coordinator))
        .hasStatus(403);
    assertThat(
            mvc.get().uri("/readiness/leicestershire/units.csv?unit=psu" + DAY).with(coordinator))
        .hasStatus(403);
  }

  @Test
  void a_planner_of_another_force_learns_nothing() {
    var other = signedIn.as(Role.PLANNER, "dorset");
    for (var path : new String[] {"", "/people", "/units", "/commitments", "/limits.csv"}) {
      var real = mvc.get().uri("/readiness/leicestershire" + path).with(other).exchange();
      var none = mvc.get().uri("/readiness/atlantis" + path).with(other).exchange();

      assertThat(real).hasStatus(403);
      assertThat(none).hasStatus(403);
      assertThat(real).bodyText().doesNotContain("L13-");
    }
  }

  @Test
  void the_tables_can_be_downloaded_with_their_marking_in_the_name() {
    var planner = signedIn.as(Role.PLANNER, "leicestershire");
    var people =
        mvc.get()
            .uri("/readiness/leicestershire/people.csv?unit=psu-with-medics&roles=medic" + DAY)
            .with(planner)
            .exchange();
    var limits =
        mvc.get()
            .uri("/readiness/leicestershire/limits.csv?unit=psu" + DAY)
            .with(planner)
            .exchange();

    assertThat(people).hasStatusOk();
    assertThat(people.getResponse().getHeader("Content-Disposition"))
        .contains("leicestershire-psu-with-medics-people-2013-09-30-OFFICIAL-SENSITIVE.csv");
    assertThat(people).bodyText().hasLineCount(24);
    assertThat(limits)
        .bodyText()
        .startsWith("\uFEFFOFFICIAL-SENSITIVE")
        .contains("kind,roles_or_vehicle,each_unit,in_date,units");
  }

  @Test
  void every_unit_type_of_the_catalogue_has_a_page() {
    for (var type : uk.muster.reference.Catalogue.shipped().unitTypes()) {
      assertThat(planner("/readiness/leicestershire?unit=" + type.code() + DAY).select("h1").text())
          .contains("can form");
    }
  }

  @Test
  void a_force_post_is_led_to_its_own_force() {
    assertThat(mvc.get().uri("/readiness").with(signedIn.as(Role.PLANNER, "leicestershire")))
        .redirectedUrl()
        .isEqualTo("/readiness/leicestershire");
  }
}
