package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// Who of which force took part in the same session: counts for the forces that trained together.
@MusterTest
class JointPagesTest {
  private final RegisterPages pages;
  private final ImportFiles files;

  @Autowired
  JointPagesTest(MockMvcTester mvc, SignedIn signedIn, Exchange exchange, Reference reference) {
    pages = new RegisterPages(mvc, signedIn);
    files = new ImportFiles(exchange, reference);
  }

  private void train(String force, int people) {
    var planner = Acting.actor(Role.PLANNER, force);
    var persons = new StringBuilder(ImportFiles.PEOPLE);
    var enrolments = new StringBuilder(ImportFiles.ENROLMENTS);
    var results = new StringBuilder(ImportFiles.RESULTS);
    for (int i = 0; i < people; i++) {
      persons.append("%s,J%d,PC,,,2015-04-01,\n".formatted(force, i));
      enrolments.append("%s,J%d,dyfed-powys,D1,booked,2026-01-05\n".formatted(force, i));
      results.append("%s,J%d,dyfed-powys,D1,yes,passed,2026-06-02,\n".formatted(force, i));
    }
    files.load(planner, persons.toString());
    files.load(planner, enrolments.toString());
    files.load(planner, results.toString());
  }

  @BeforeEach
  void aJointCourse() {
    var host = Acting.actor(Role.PLANNER, "dyfed-powys");
    files.load(
        host,
        ImportFiles.COURSES
            + "dyfed-powys,DELTA,Armoured"
            + " tactics,delta,,,,metropolitan,,,,region-wales,,,,,,2020-01-01,\n");
    files.load(host, ImportFiles.SESSIONS + "dyfed-powys,D1,DELTA,2026-06-01,2026-06-02,,,held\n");
    train("dyfed-powys", 3);
    train("north-wales", 2);
  }

  @Test
  void forces_of_the_grouping_see_who_trained_together_and_for_which_host() {
    var page = HtmlPage.of(pages.get(Role.SPR_LEAD, "north-wales", "/training/together"));

    assertThat(page.select("h1").text()).startsWith("1 session of several forces");
    assertThat(page.select("tr:contains(Armoured tactics)").text())
        .contains("Dyf-Powys 3", "N Wales 2", "5");
    assertThat(page.select("tr:contains(Metropolitan):contains(North Wales)").text()).contains("2");
    assertThat(page.text()).doesNotContain("J1");
  }

  @Test
  void a_force_elsewhere_sees_nothing_of_it() {
    assertThat(HtmlPage.of(pages.get(Role.SPR_LEAD, "kent", "/training/together")).text())
        .contains("0 sessions")
        .doesNotContain("Armoured tactics");
  }
}
