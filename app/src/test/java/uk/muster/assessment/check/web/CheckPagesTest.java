package uk.muster.assessment.check.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The page of cross-checks: what is found, how grave, about what, and what nobody checks yet.
@MusterTest
class CheckPagesTest {
  private static final String FORCE = "cumbria";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void entries() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add(
        "plans",
        "cyber",
        Map.of(
            "name",
            "Cyber plan",
            "type",
            "contingency",
            "status",
            "being-written",
            "threats",
            "cyber"),
        Marking.OFFICIAL_SENSITIVE);
    add(
        "partnerships",
        "uni",
        Map.of("name", "Universities", "type", "academia", "state", "none", "threats", "cyber"),
        Marking.OFFICIAL);
    add(
        "plans",
        "flood",
        Map.of(
            "name",
            "Flood plan",
            "type",
            "contingency",
            "status",
            "in-force",
            "threats",
            "civil-emergencies"),
        Marking.OFFICIAL_SENSITIVE);
  }

  private void add(String kind, String code, Map<String, String> values, Marking marking) {
    changes.add(
        Acting.actor(Role.PLANNER, FORCE),
        kind,
        new Draft(new ForceId(FORCE), code, values),
        marking);
  }

  private MvcTestResult get(String path) {
    return mvc.get().uri(path).with(signedIn.as(Role.SPR_LEAD, FORCE)).exchange();
  }

  @Test
  void each_finding_leads_to_the_place_that_mends_it() {
    var page = HtmlPage.of(get("/checks"));

    assertThat(page.title()).startsWith("Cumbria Constabulary: ").contains("serious");
    assertThat(page.text())
        .contains("“Cyber plan” is not finished.")
        .contains("There is no partnership for “Universities”.")
        .contains("Units committed twice")
        .contains("risks.missing-from-control-strategy");
    assertThat(page.select("a[href=/registers/plans/cumbria/cyber]")).isNotEmpty();
  }

  @Test
  void it_is_narrowed_by_severity_threat_and_c() {
    var page = HtmlPage.of(get("/checks?severity=warning&threat=cyber&c=connectivity"));

    assertThat(page.text())
        .contains("There is no partnership for “Universities”.")
        .doesNotContain("“Cyber plan” is not finished.");
    assertThat(get("/checks.csv?threat=cyber&c=connectivity&severity=warning"))
        .bodyText()
        .contains("Universities")
        .doesNotContain("Cyber plan");
  }

  /// Whoever does not see all entries is neither told what they hold nor that they are missing.
  @Test
  void a_coordinator_is_told_neither_what_is_sensitive_nor_that_it_is_missing() {
    var coordinator = signedIn.as(Role.NATIONAL_COORDINATOR, new Scope.OfNation());

    var page = HtmlPage.of(mvc.get().uri("/checks?force=cumbria").with(coordinator).exchange());

    assertThat(page.text())
        .contains("There is no partnership for “Universities”.")
        .doesNotContain("Cyber plan")
        .doesNotContain("Civil emergencies: none of")
        .contains("on entries that your post may not see");
  }

  @Test
  void who_may_not_read_assessments_sees_none_and_a_wrong_day_is_said() {
    var trainer = signedIn.as(Role.TRAINING_MANAGER, FORCE);

    assertThat(mvc.get().uri("/checks").with(trainer)).hasStatus(403);
    assertThat(HtmlPage.of(get("/checks?on=31%20June%202026")).title()).startsWith("Error:");
  }
}
