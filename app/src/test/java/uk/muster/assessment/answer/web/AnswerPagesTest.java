package uk.muster.assessment.answer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.campaign.Cycle;
import uk.muster.assessment.campaign.NewCampaign;
import uk.muster.assessment.campaign.OpeningOutcome;
import uk.muster.assessment.evidence.EvidenceLibrary;
import uk.muster.assessment.evidence.EvidenceOutcome;
import uk.muster.assessment.evidence.GivenFile;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The pages on which a lead answers.
@MusterTest
class AnswerPagesTest {
  private static final String FORCE = "dorset";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;
  @Autowired EvidenceLibrary library;
  @Autowired RegisterChanges changes;

  private AssessmentId asked(String title, String threat) {
    signedIn.as(Role.SPR_LEAD, FORCE);
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", FORCE, due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(Acting.actor(Role.SPR_LEAD, FORCE), wanted);
    return new AssessmentId(new ForceId(FORCE), opened.campaign().code(), threat);
  }

  private String question(AssessmentId id) {
    var paper = assessments.paper(Acting.actor(Role.SPR_LEAD, FORCE), id);
    return Ids.path(Ids.ANSWERS, id) + "/" + paper.framework().questions().getFirst().code();
  }

  private Document get(String path, Role role) {
    return HtmlPage.of(mvc.get().uri(URI.create(path)).with(signedIn.as(role, FORCE)).exchange());
  }

  @Test
  void a_lead_of_another_threat_reads_why_nothing_can_be_answered_here() {
    var cyber = asked("Other lead", "cyber");
    var own = new AssessmentId(cyber.force(), cyber.campaign(), "public-order");
    var why = "Your post leads on Public disorder. Who leads on National cyber event answers here.";

    for (var path : new String[] {question(cyber), Ids.path(Ids.ANSWERS, cyber)}) {
      var theirs = get(path, Role.BUSINESS_LEAD);
      assertThat(theirs.text()).contains(why);
      assertThat(theirs.select("main form")).isEmpty();
      assertThat(get(path, Role.SPR_LEAD).text()).doesNotContain(why);
    }
    assertThat(get(question(own), Role.BUSINESS_LEAD).select("main form")).isNotEmpty();
    var refused =
        mvc.post()
            .uri(question(cyber))
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
            .with(SecurityMockMvcRequestPostProcessors.csrf())
            .param("rating", "2")
            .exchange();
    assertThat(refused)
        .hasStatus(403)
        .bodyText()
        .contains("Your post leads on public-order: another lead has the right");
  }

  @Test
  void a_lesson_that_is_not_validated_stands_beside_the_answer_that_it_makes_less_sure() {
    var path = question(asked("Less sure", "cyber"));
    var beside = "Lessons that make this answer less sure";
    assertThat(get(path, Role.BUSINESS_LEAD).text()).doesNotContain(beside);
    var lesson =
        Map.of(
            "name",
            "Nobody takes over at night",
            "state",
            "identified",
            "identified_on",
            "2026-03",
            "threats",
            "cyber",
            "significance",
            "grave");

    changes.add(
        Acting.actor(Role.PLANNER, FORCE),
        "lessons",
        new Draft(new ForceId(FORCE), "", lesson),
        Marking.OFFICIAL);

    assertThat(get(path, Role.BUSINESS_LEAD).text())
        .contains(beside, "Nobody takes over at night", "Confidence is lowered by");
  }

  @Test
  void what_a_shared_unit_supplies_stands_beside_the_answer_of_the_force_that_takes_part() {
    var path = question(asked("Shared unit", "cyber"));
    assertThat(get(path, Role.BUSINESS_LEAD).text()).doesNotContain("What shared units supply");

    collaboration("cyber-unit", "Regional cyber unit", "cyber");
    collaboration("dog-unit", "Regional dog unit", "public-order");
    share("cyber-unit", FORCE, "Two examiners on call");
    share("cyber-unit", "gwent", "Nothing for others to read");

    assertThat(get(path, Role.BUSINESS_LEAD).text())
        .contains("What shared units supply", "Regional cyber unit", "Two examiners on call")
        .doesNotContain("Regional dog unit", "Nothing for others to read");
  }

  @Test
  void a_unit_that_other_forces_share_does_not_stand_beside_the_answer() {
    var path = question(asked("Unit of others", "cyber"));
    collaboration("river-unit", "Regional river unit", "cyber");
    share("river-unit", "gwent", "Two boats");

    assertThat(get(path, Role.BUSINESS_LEAD).text())
        .doesNotContain("Regional river unit", "Two boats");
    var nation = signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    var seen = HtmlPage.of(mvc.get().uri(URI.create(path)).with(nation).exchange());
    assertThat(seen.text()).doesNotContain("Regional river unit", "Two boats");
  }

  private void collaboration(String code, String name, String threat) {
    keeps("collaborations", code, Map.of("name", name, "threats", threat));
  }

  private void share(String unit, String member, String receives) {
    keeps(
        "members",
        unit + "-" + member,
        Map.of("name", member, "collaboration", unit, "member", member, "receives", receives));
  }

  /// In the register of another force, which keeps the unit.
  private void keeps(String kind, String code, Map<String, String> values) {
    var keeper = "devon-and-cornwall";
    changes.add(
        Acting.actor(Role.PLANNER, keeper),
        kind,
        new Draft(new ForceId(keeper), code, values),
        Marking.OFFICIAL);
  }

  private String kept(String name) {
    var bytes = "As it was in spring.".getBytes(StandardCharsets.UTF_8);
    var outcome =
        library.keep(
            Acting.actor(Role.BUSINESS_LEAD, FORCE),
            new ForceId(FORCE),
            Map.of("name", name, "owner", "Head of operations", "effective_on", "2026-03"),
            Marking.OFFICIAL_SENSITIVE,
            new GivenFile("report.txt", bytes.length, () -> new ByteArrayInputStream(bytes)));
    return ((EvidenceOutcome.Done) outcome).evidence();
  }

  private MvcTestResult save(String path, String... typed) {
    var request =
        mvc.post()
            .uri(path)
            .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  @Test
  void evidence_is_put_under_an_answer_and_taken_off_with_the_answer_itself() {
    var path = question(asked("Evidence in the form", "public-order"));
    var report = kept("Report of spring");
    var page = get(path, Role.BUSINESS_LEAD);
    assertThat(page.select("label:has(+ .govuk-hint)").eachText()).contains("Report of spring");
    assertThat(page.select("input[name=rest-on][value=%s]".formatted(report))).hasSize(1);
    assertThat(page.select("input[name=rests]")).isEmpty();

    assertThat(save(path, "reasons", "As reported", "based-on", "0", "rest-on", report))
        .hasStatus3xxRedirection();
    var resting = get(path, Role.BUSINESS_LEAD);
    assertThat(resting.select("input[name=rests][value=%s][checked]".formatted(report))).hasSize(1);
    assertThat(resting.text())
        .contains("version 1, true as of 2026-03, SHA-256 ")
        .contains("Report of spring (again, as it is now)");

    save(path, "reasons", "As reported", "based-on", "1", "rested", report);
    assertThat(get(path, Role.BUSINESS_LEAD).select("input[name=rests]")).isEmpty();
  }

  @Test
  void evidence_that_was_withdrawn_is_refused_and_what_was_typed_stays_in_the_form() {
    var path = question(asked("Withdrawn in the form", "public-order"));
    var old = kept("Old report");
    library.withdraw(
        Acting.actor(Role.BUSINESS_LEAD, FORCE), new ForceId(FORCE), old, "Another is there");

    var again = HtmlPage.of(save(path, "reasons", "Typed", "based-on", "0", "rest-on", old), 422);

    assertThat(again.title()).startsWith("Error:");
    assertThat(again.select(".govuk-error-summary a[href=#rest-on]").text())
        .isEqualTo("Old report was withdrawn: Another is there");
    assertThat(again.select("#reasons").text()).isEqualTo("Typed");
  }

  @Test
  void evidence_is_found_by_words_twenty_at_a_time_and_what_was_typed_stays() {
    var path = question(asked("Evidence searched", "public-order"));
    for (int i = 0; i < 21; i++) {
      kept("Searched report %02d".formatted(i));
    }
    var other = kept("Quite another paper");

    var found =
        save(
            path,
            "reasons",
            "Half a sen",
            "rest-on",
            other,
            "find",
            "searched report",
            "go",
            "find");
    assertThat(found).hasRedirectedUrl(path + "?find=searched%20report#find");
    var page = get(path + "?find=searched%20report", Role.BUSINESS_LEAD);

    assertThat(page.select("#reasons").text()).isEqualTo("Half a sen");
    assertThat(page.text()).contains("20 of 21 items for “searched report”, the newest first.");
    assertThat(page.select("input[name=rest-on]")).as("nothing, the chosen, the found").hasSize(22);
    assertThat(page.select("input[name=rest-on][checked]").val()).isEqualTo(other);
    var cursor = page.select("input[name=next-found]").val();
    var more = save(path, "find", "searched report", "next-found", cursor, "go", "more");
    assertThat(more.getResponse().getRedirectedUrl()).contains("&from=" + cursor);
    assertThat(
            get(path + "?find=searched%20report&from=" + cursor, Role.BUSINESS_LEAD)
                .select("input[name=rest-on]"))
        .hasSize(2);

    assertThat(save(path, "reasons", "Whole", "find", "other", "found", "other", "go", "enter"))
        .as("the enter key where nothing new is looked for saves")
        .hasStatus3xxRedirection();
    assertThat(save(path, "find", "new words", "found", "other", "go", "enter"))
        .hasRedirectedUrl(path + "?find=new%20words#find");
    assertThat(get(path + "?find=no%20such%20thing", Role.BUSINESS_LEAD).text())
        .contains("The library holds nothing for “no such thing”.");
  }
}
