package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.ImportFiles;
import uk.muster.shared.Role;

/// What is missing for command stands on the page of whom it concerns.
@MusterTest
class CommandLevelPagesTest {
  private static final String FORCE = "wiltshire";

  private final RegisterPages pages;

  @Autowired
  CommandLevelPagesTest(MockMvcTester mvc, SignedIn signedIn) {
    pages = new RegisterPages(mvc, signedIn);
  }

  private Document page(String path) {
    return HtmlPage.of(pages.get(Role.PLANNER, FORCE, path));
  }

  @Test
  void a_page_of_a_person_says_what_is_missing_for_command() {
    pages.load(FORCE, "people.csv", ImportFiles.PEOPLE + "wiltshire,W1,CI,,,2015-04-01,\n");
    pages.load(
        FORCE,
        "courses.csv",
        ImportFiles.COURSES
            + "wiltshire,SIL,Silver,initial,PO-SILVER,PO-BRONZE,PO-L2,,,,,,,5,,,,2020-01-01,\n");
    assertThat(page("/people/wiltshire/W1").text()).doesNotContain("missing for command");
    pages.load(
        FORCE,
        "portfolios.csv",
        ImportFiles.PORTFOLIOS + "wiltshire,W1,PO-SILVER,2026-01-01,,,2,open\n");

    var table = page("/people/wiltshire/W1").select("table:contains(Missing)");

    assertThat(table.select("tr:contains(silver)").text())
        .contains(
            "not held",
            "Open",
            "Public order bronze commander (PO-BRONZE) in date",
            "fitness test for Public order level 2 (PO-L2)",
            "a portfolio found competent");
    assertThat(table.select("tr:contains(gold)").text())
        .contains("no course here says what it requires before");
  }
}
