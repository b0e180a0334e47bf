package uk.muster.site.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditQuestion;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// Everything that is kept of one person, for the auditor; and how long things are kept.
@MusterTest
class SubjectPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Audit audit;

  @BeforeEach
  void load() {
    var files = new ImportFiles(exchange, reference);
    var planner = Acting.actor(Role.PLANNER, "cheshire");
    signedIn.as(Role.AUDITOR, "cheshire");
    files.load(
        planner,
        ImportFiles.PEOPLE
            + "cheshire,Z4711,PC,Traffic,,2010-01-01,\ncheshire,Z47111,PC,Dogs,,2010-01-01,\n");
    files.load(
        planner,
        "force,person_id,skill,awarded_on,expires_on\n"
            + "cheshire,Z4711,no-such-skill,2020-01-01,2030-01-01\n");
    mvc.get().uri("/people/cheshire/Z4711").with(signedIn.as(Role.PLANNER, "cheshire")).exchange();
  }

  private MvcTestResult ask(String path, String force, String person, String reason) {
    return mvc.post()
        .uri(path)
        .with(signedIn.as(Role.AUDITOR, "cheshire"))
        .with(csrf())
        .param("force", force)
        .param("number", person)
        .param("reason", reason)
        .exchange();
  }

  @Test
  void the_auditor_sees_registers_quarantine_and_who_looked() {
    var page = HtmlPage.of(ask("/audit/subject", "cheshire", "Z4711", "Request 7"));

    assertThat(page.select("main tbody tr").stream().map(row -> row.text()))
        .anyMatch(row ->
            row.contains("person id: Z4711; ")
                && row.contains("rank: PC; post: Traffic")
                && row.matches(
                    "register: service .*starts on: 2010-01-01.* recorded 20.*, by import [0-9]+")
                && !row.contains("infinity"))
        .anyMatch(row -> row.startsWith("quarantine") && row.contains("no-such-skill"))
        .anyMatch(row -> row.startsWith("audit people read: person Z4711"))
        .anyMatch(row -> row.contains("subject access exported") && row.contains("Request 7"))
        .noneMatch(row -> row.contains("Dogs"));
  }

  @Test
  void an_entry_of_a_register_that_names_the_number_is_found_in_every_version_and_no_other() {
    new ImportFiles(exchange, reference)
        .load(
            Acting.actor(Role.EQUIPMENT_MANAGER, "cheshire"),
            "force,code,name,checked_on,checked_by,result\n"
                + "cheshire,z-check-1,Carrier 7,2026-03-01,PC Z4711,pass\n"
                + "cheshire,z-check-2,Carrier 8,2026-03-01,Z47111,pass\n");

    var page = HtmlPage.of(ask("/audit/subject", "cheshire", "Z4711", "Request 9"));

    assertThat(page.select("main tbody tr").stream().map(row -> row.text()))
        .anyMatch(row ->
            row.startsWith("register: check of equipment z-check-1")
                && row.contains("PC Z4711")
                && row.contains("recorded 20"))
        .noneMatch(row -> row.contains("z-check-2"));
  }

  @Test
  void the_file_holds_the_same_and_the_asking_is_recorded_with_its_reason()
      throws UnsupportedEncodingException {
    var answer = ask("/audit/subject.csv", "cheshire", "Z4711", "Request 8");

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsString())
        .contains("OFFICIAL", "Traffic", "no-such-skill", "people read");
    var rows =
        audit.list(
            Acting.actor(Role.AUDITOR, "cheshire"),
            new AuditQuestion("", "subject access", "person Z4711", Optional.empty(), 0));
    assertThat(rows.getFirst().reason()).isEqualTo("Request 8");
    assertThat(rows.getFirst().account()).startsWith("page.auditor");
  }

  @Test
  void another_forces_person_is_refused() {
    assertThat(ask("/audit/subject", "kent", "Z4711", "curious")).hasStatus(403);
    assertThat(ask("/audit/subject.csv", "kent", "Z4711", "curious")).hasStatus(403);
  }

  @Test
  void without_a_reason_nothing_is_shown() {
    var page = HtmlPage.of(ask("/audit/subject", "cheshire", "Z4711", " "), 422);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a[href=#reason]")).hasSize(1);
    assertThat(page.select("#number").val()).isEqualTo("Z4711");
    assertThat(page.text()).doesNotContain("Traffic");
  }

  @Test
  void the_schedule_says_until_when() {
    var page =
        HtmlPage.of(
            mvc.get()
                .uri("/audit/retention")
                .with(signedIn.as(Role.AUDITOR, "cheshire"))
                .exchange());

    assertThat(page.select("h1").text()).isEqualTo("Nothing in the audit is past its retention");
    assertThat(page.expectFirst("main tbody tr").text())
        .contains("7 years", "Default to confirm", "audit erase");
  }
}
