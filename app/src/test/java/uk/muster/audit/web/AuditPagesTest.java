package uk.muster.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.audit.Audit;
import uk.muster.audit.AuditChain;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;
import uk.muster.shared.Role;

@MusterTest
class AuditPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Audit audit;
  @Autowired AuditChain chain;
  @Autowired Clock clock;

  private MvcTestResult get(Role role, String force, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, force)).exchange();
  }

  private Document auditor(String force, String path) {
    return HtmlPage.of(get(Role.AUDITOR, force, path));
  }

  private void happened(String force, String subject, String before, String after) {
    var actor = Acting.actor(Role.PLANNER, force);
    audit.keep(actor, new Happened(actor, subject, before, after));
  }

  @Test
  void the_auditor_reads_who_changed_what_from_what_to_what() {
    happened("cumbria", "person 4711", "in date to 2026-01-01", "in date to 2027-01-01");

    var row = auditor("cumbria", "/audit?subject=4711").select("main tbody tr");

    assertThat(row).hasSize(1);
    assertThat(row.text())
        .contains("test.planner", "accreditation changed", "person 4711", "cumbria")
        .contains("in date to 2026-01-01", "in date to 2027-01-01");
  }

  @Test
  void the_rows_of_another_force_are_not_there_and_not_counted() {
    happened("durham", "person 9999", "", "added");

    var page = auditor("cumbria", "/audit?subject=9999");

    assertThat(page.select("h1").text()).isEqualTo("Nothing on record answers this");
    assertThat(page.select("main table")).isEmpty();
    assertThat(page.select("main").text()).contains("No row of your forces");
  }

  @Test
  void a_page_holds_100_rows_and_leads_to_the_older_ones() {
    for (int i = 0; i < 103; i++) {
      happened("dorset", "row " + i, "", "added");
    }

    var first = auditor("dorset", "/audit?subject=row");
    var second = auditor("dorset", first.select("a[rel=next]").attr("href"));

    assertThat(first.select("main tbody tr")).hasSize(100);
    assertThat(first.select("main tbody tr").getFirst().text()).contains("row 102");
    assertThat(second.select("main tbody tr")).hasSize(3);
    assertThat(second.select("a[rel=next]")).isEmpty();
    assertThat(second.select("input[name=subject]").val()).isEqualTo("row");
  }

  @Test
  void hostile_words_are_shown_as_words() {
    happened("essex", "person <script>alert(1)</script>", "", "<img src=x onerror=alert(2)>");

    var page = auditor("essex", "/audit?subject=%3Cscript%3E");

    assertThat(page.select("main script, main img")).isEmpty();
    assertThat(page.select("main tbody").text()).contains("<script>alert(1)</script>");
    assertThat(page.select("input[name=subject]").val()).isEqualTo("<script>");
  }

  @Test
  void each_row_says_whether_it_is_sealed() {
    happened("suffolk", "person 77", "", "added");
    assertThat(auditor("suffolk", "/audit?subject=77").select("main tbody tr").text())
        .endsWith("not yet");

    var pass = chain.seal(AuditChain.SEALER, 0);
    while (pass.more()) {
      pass = chain.seal(AuditChain.SEALER, pass.from());
    }

    assertThat(auditor("suffolk", "/audit?subject=77").select("main tbody tr").text())
        .containsPattern("row [0-9,]+$");
  }

  @Test
  void a_day_shows_what_was_done_on_it() {
    happened("norfolk", "person 78", "", "added");
    var today = LocalDate.now(clock);

    var then = auditor("norfolk", "/audit?subject=78&on=" + today);
    var before = auditor("norfolk", "/audit?subject=78&on=" + today.minusDays(1));

    assertThat(then.select("main tbody tr")).hasSize(1);
    assertThat(then.select("input[name=on]").val()).isEqualTo(today.toString());
    assertThat(before.select("main tbody tr")).isEmpty();
  }

  @Test
  void a_wrong_day_is_kept_with_an_error_beside_it() {
    var page = auditor("norfolk", "/audit?on=31%20June%202026&act=read");

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").attr("href")).isEqualTo("#on");
    assertThat(page.select("input[name=on]").val()).isEqualTo("31 June 2026");
    assertThat(page.select("input[name=act]").val()).isEqualTo("read");
    assertThat(page.select("main table")).isEmpty();
    HtmlPage.of(get(Role.AUDITOR, "norfolk", "/audit.csv?on=31%20June%202026"), 400);
  }

  @Test
  void one_thing_is_followed_through_time() {
    happened("surrey", "person 80", "", "constable");
    happened("surrey", "person 80, person 81", "", "");
    happened("surrey", "person 801", "", "another");
    happened("sussex", "person 80", "", "of another force");
    happened("surrey", "person 80", "constable", "sergeant");

    var link = auditor("surrey", "/audit?subject=person%2080").select("main tbody a").first();
    var page = auditor("surrey", Objects.requireNonNull(link).attr("href"));

    assertThat(page.select("h1").text()).isEqualTo("person 80");
    assertThat(page.select("main tbody tr")).hasSize(3);
    assertThat(page.select("main tbody tr").getFirst().text()).contains("constable");
    assertThat(page.select("main tbody tr").getLast().text()).contains("constable", "sergeant");
    assertThat(page.select("main").text()).doesNotContain("another");
  }

  @Test
  void a_planner_may_not_read_the_audit() {
    HtmlPage.of(get(Role.PLANNER, "essex", "/audit"), 403);
    HtmlPage.of(get(Role.PLANNER, "essex", "/audit?on=soon"), 403);
    HtmlPage.of(get(Role.PLANNER, "essex", "/audit/through?subject=person%201"), 403);
  }

  @Test
  void an_address_that_makes_no_sense_is_refused_in_words() {
    HtmlPage.of(get(Role.AUDITOR, "essex", "/audit?before=soon"), 400);
  }

  @Test
  void the_rows_can_be_taken_as_a_file_in_which_no_cell_is_a_formula() throws Exception {
    happened("gwent", "=cmd|' /C calc'!A0", "", "added, with \"quotes\"");

    var answer = get(Role.AUDITOR, "gwent", "/audit.csv?subject=cmd").getResponse();

    assertThat(answer.getHeader("Content-Disposition"))
        .contains("audit-")
        .contains("OFFICIAL-SENSITIVE.csv");
    assertThat(answer.getContentAsString())
        .contains(",'=cmd|")
        .contains("\"added, with \"\"quotes\"\"\"");
  }

  private record Happened(Actor actor, String subject, String before, String after)
      implements Recorded {
    @Override
    public String act() {
      return "accreditation changed";
    }

    @Override
    public Optional<ForceId> force() {
      return actor.forces().stream().findFirst();
    }
  }
}
