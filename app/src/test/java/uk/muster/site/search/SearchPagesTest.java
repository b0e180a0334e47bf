package uk.muster.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

@MusterTest
class SearchPagesTest {
  private static boolean filled;

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void fill() {
    if (filled) {
      return;
    }
    filled = true;
    var files = new ImportFiles(exchange, reference);
    for (var force : new String[] {"kent", "essex"}) {
      files.load(
          Acting.actor(Role.PLANNER, force),
          ImportFiles.PEOPLE + force + ",SRCH-1,PC,,,2010-01-01,\n");
    }
  }

  private Document search(RequestPostProcessor who, String words) {
    return HtmlPage.of(mvc.get().uri("/search").param("q", words).with(who).exchange());
  }

  @Test
  void another_name_finds_the_entry_here_and_in_its_register_and_says_so() {
    add("teams", "search-cyber", Map.of("name", "Digital crime unit", "type", "unit"));
    add(
        "aliases",
        "search-alias",
        Map.of(
            "name", "Quarterdeck",
            "stands_for", "Digital crime unit",
            "type", "unit",
            "team", "search-cyber"));

    assertThat(search(signedIn.as(Role.SPR_LEAD, "kent"), "quarterd").select("main a"))
        .filteredOn(link -> link.attr("href").equals("/registers/teams/kent/search-cyber"))
        .extracting(link -> link.text())
        .containsExactly("Quarterdeck: another name of Digital crime unit");
    assertThat(search(signedIn.as(Role.SPR_LEAD, "essex"), "quarterd").select("main").text())
        .doesNotContain("Digital crime unit");

    var list =
        HtmlPage.of(
            mvc.get()
                .uri("/registers/teams")
                .param("q", "QUARTERDECK")
                .with(signedIn.as(Role.SPR_LEAD, "kent"))
                .exchange());
    assertThat(list.select("main tbody tr")).hasSize(1);
    assertThat(list.select("main").text())
        .contains("“Quarterdeck” is another name of “Digital crime unit”.");
  }

  @Test
  void an_entry_of_any_register_is_found_by_its_title_by_whoever_may_read_it() {
    add("collaborations", "search-unit", Map.of("name", "Harrier regional unit"));
    add("lessons", "search-lesson", Map.of("name", "Harrier was late", "state", "observation"));

    var found = search(signedIn.as(Role.SPR_LEAD, "kent"), "HARRIER");

    assertThat(found.select("main a[href$=/search-unit]").text())
        .isEqualTo("Harrier regional unit: collaboration, Kent Police");
    assertThat(found.select("main a[href$=/search-lesson]")).hasSize(1);
    assertThat(search(signedIn.as(Role.SPR_LEAD, "kent"), "search-unit").text())
        .contains("Harrier regional unit");
    assertThat(search(signedIn.as(Role.SPR_LEAD, "essex"), "harrier").text())
        .doesNotContain("Harrier");
    assertThat(search(signedIn.as(Role.SPR_LEAD, "kent"), "harrier%").text())
        .contains("Nothing is called");
  }

  private void add(String kind, String code, Map<String, String> values) {
    assertThat(
            changes.add(
                Acting.actor(Role.PLANNER, "kent"),
                kind,
                new Draft(new ForceId("kent"), code, values),
                Marking.OFFICIAL))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }

  @Test
  void a_person_is_found_by_the_whole_collar_number_in_the_own_force_only() {
    var page = search(signedIn.as(Role.PLANNER, "kent"), " SRCH-1 ");

    assertThat(page.select("main ul a").eachAttr("href")).containsExactly("/people/kent/SRCH-1");
    assertThat(page.expectFirst("h1").text()).isEqualTo("1 result for “SRCH-1”");
    assertThat(search(signedIn.as(Role.PLANNER, "kent"), "SRCH").select("main ul a")).isEmpty();
  }

  @Test
  void looking_for_a_person_is_recorded_also_when_nobody_is_found() {
    var auditor = signedIn.as(Role.AUDITOR, "kent");
    search(signedIn.as(Role.PLANNER, "kent"), "SRCH-1");
    search(signedIn.as(Role.PLANNER, "kent"), "SRCH-404");

    var audit = HtmlPage.of(mvc.get().uri("/audit").with(auditor).exchange()).text();

    assertThat(audit).contains("person sought", "person SRCH-1", "person SRCH-404");
  }

  @Test
  void who_may_not_read_people_finds_none_and_is_not_told_that_there_is_one() {
    var lead = signedIn.as(Role.SPR_LEAD, "kent");

    assertThat(search(lead, "SRCH-1").select("main").text())
        .isEqualTo(search(lead, "SRCH-9").select("main").text().replace("SRCH-9", "SRCH-1"));
  }

  @Test
  void a_force_leads_to_its_readiness_or_where_the_post_does_not_cover_it_to_the_catalogue() {
    var planner = signedIn.as(Role.PLANNER, "kent");

    assertThat(search(planner, "kent").select("main ul a").eachAttr("href"))
        .contains("/readiness/kent");
    assertThat(search(planner, "essex").select("main ul a").eachAttr("href"))
        .containsExactly("/reference/forces");
  }

  @Test
  void regions_and_pages_are_found_by_name_as_far_as_the_post_may_open_them() {
    assertThat(
            search(signedIn.inTheNation(Role.NATIONAL_COORDINATOR), "east mid")
                .select("main ul a")
                .eachAttr("href"))
        .containsExactly("/readiness/regions/region-east-midlands");
    assertThat(
            search(signedIn.as(Role.PLANNER, "kent"), "quarantine")
                .select("main ul a")
                .eachAttr("href"))
        .containsExactly("/quarantine");
    assertThat(search(signedIn.as(Role.AUDITOR, "kent"), "quarantine").select("main ul a"))
        .isEmpty();
  }

  @Test
  void without_words_it_asks_for_them_and_with_none_found_it_says_so() {
    var planner = signedIn.as(Role.PLANNER, "kent");

    assertThat(search(planner, " ").expectFirst("h1").text()).isEqualTo("Search Muster");
    assertThat(search(planner, "<b>no</b>").expectFirst("h1").text())
        .isEqualTo("Nothing is called “<b>no</b>”");
  }
}
