package uk.muster.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.web.Uploads.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

@MusterTest
class ImportPagesTest {
  private static final String PEOPLE = "force,person_id,rank,post,base,starts_on,leaves_on\n";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private Uploads planner(String force) {
    return new Uploads(mvc, signedIn.as(Role.PLANNER, force));
  }

  @Test
  void an_import_is_answered_with_what_became_of_each_row() {
    var planner = planner("suffolk");

    var answer =
        planner.upload(
            "people.csv",
            PEOPLE + "suffolk,S1,PC,,,2020-01-01,\nsuffolk,S2,NOBODY,,,2020-01-01,\n");
    var page = HtmlPage.of(planner.get(target(answer)));

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(page.select("h1").text()).isEqualTo("people.csv: 1 of 2 rows could not be used");
    assertThat(page.select(".muster-lead").text())
        .isEqualTo("2 rows in = 1 added + 0 changed + 0 unchanged + 1 quarantined");
    assertThat(page.select("main a[href^=/quarantine?import=]")).isNotEmpty();
  }

  @Test
  void columns_that_were_not_read_are_named() {
    var planner = planner("suffolk");

    var answer =
        planner.upload(
            "people.csv",
            "force,person_id,rank,post,base,starts_on,leaves_on,shoe_size\n"
                + "suffolk,S3,PC,,,2020-01-01,,44\n");

    assertThat(HtmlPage.of(planner.get(target(answer))).select("main").text())
        .contains("Columns that were not read")
        .contains("shoe_size");
  }

  @Test
  void a_complete_file_lists_who_is_missing_and_removes_nobody() {
    var planner = planner("surrey");
    planner.upload(
        "people.csv", PEOPLE + "surrey,A1,PC,,,2020-01-01,\nsurrey,A2,PC,,,2020-01-01,\n");

    var answer =
        planner.upload(
            "people.csv", PEOPLE + "surrey,A1,PC,,,2020-01-01,\n", Map.of("complete", "yes"));
    var page = HtmlPage.of(planner.get(target(answer)));
    var missing = HtmlPage.of(planner.get(page.select("a[href*=missing]").attr("href")));

    assertThat(missing.select("main .govuk-checkboxes label").eachText()).containsExactly("A2");
  }

  @Test
  void who_was_not_named_is_confirmed_as_gone_by_choosing_and_giving_a_day() {
    var planner = planner("warwickshire");
    planner.upload(
        "people.csv",
        PEOPLE + "warwickshire,A1,PC,,,2020-01-01,\nwarwickshire,A2,PC,,,2020-01-01,\n");
    var answer =
        planner.upload(
            "people.csv", PEOPLE + "warwickshire,A1,PC,,,2020-01-01,\n", Map.of("complete", "yes"));
    var path = target(answer) + "/missing";
    var force = Map.of("force", "warwickshire");

    var nobody =
        HtmlPage.of(planner.post(path, with(force, "last-day", "31", "last-month", "2")), 422);
    var gone =
        planner.post(
            path,
            with(force, "subject", "A2", "last-day", "1", "last-month", "3", "last-year", "2024"));

    assertThat(nobody.title()).startsWith("Error:");
    assertThat(nobody.select(".govuk-error-summary li").eachText())
        .containsExactly(
            "Choose at least one",
            "The last day (31 2 ) must be a day of the calendar, such as 21 11 2026");
    assertThat(HtmlPage.of(planner.get(target(gone))).select("main").text())
        .contains("1 rows in = 0 added + 1 changed");
    assertThat(HtmlPage.of(planner.get(path + "?force=warwickshire")).select("h1").text())
        .contains("waits to be confirmed");
  }

  @Test
  void an_import_is_undone_after_asking_once_more_and_with_a_reason() {
    var planner = planner("sussex");
    var path = target(planner.upload("people.csv", PEOPLE + "sussex,U1,PC,,,2020-01-01,\n"));

    var without = HtmlPage.of(planner.post(path + "/undo", Map.of("why", " ")), 422);
    var undone = planner.post(path + "/undo", Map.of("why", "the wrong file"));
    var after = HtmlPage.of(planner.get(path));
    var again = HtmlPage.of(planner.post(path + "/undo", Map.of("why", "once more")), 422);

    assertThat(without.title()).startsWith("Error: ");
    assertThat(without.select(".govuk-error-summary a").attr("href")).isEqualTo("#why");
    assertThat(target(undone)).isEqualTo(path);
    assertThat(after.select("h1").text()).isEqualTo("people.csv was undone");
    assertThat(after.select("main").text()).contains("the wrong file");
    assertThat(again.select(".govuk-error-summary").text()).contains("undone already");
  }

  @Test
  void without_a_file_the_page_says_so_and_keeps_what_was_entered() {
    var page =
        HtmlPage.of(
            planner("suffolk")
                .post(
                    "/imports",
                    Map.of(
                        "asAt-day",
                        "31",
                        "asAt-month",
                        "2",
                        "asAt-year",
                        "2026",
                        "kind",
                        "people")),
            422);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").eachAttr("href"))
        .containsExactly("#file", "#asAt");
    assertThat(page.select("#asAt-day").val()).isEqualTo("31");
    assertThat(page.select("#kind option[selected]").val()).isEqualTo("people");
  }

  @Test
  void a_file_of_headings_alone_is_said_to_have_no_rows() {
    var page = HtmlPage.of(planner("suffolk").upload("people.csv", PEOPLE), 422);

    assertThat(page.select(".govuk-error-summary").text())
        .contains("people.csv has headings and 0 rows: nothing was changed");
  }

  @Test
  void a_file_is_as_at_no_day_to_come_and_none_before_1900() {
    for (var year : new String[] {"2199", "1899", "0001"}) {
      var page =
          HtmlPage.of(
              planner("suffolk")
                  .upload(
                      "people.csv",
                      PEOPLE + "suffolk,Y1,PC,,,2020-01-01,\n",
                      Map.of("asAt-day", "29", "asAt-month", "11", "asAt-year", year)),
              422);
      assertThat(page.select(".govuk-error-summary").text())
          .contains("As at (29 11 %s) must be a day from 1900 to today".formatted(year));
    }
  }

  @Test
  void a_file_of_another_type_is_refused_in_words_and_nothing_stays_on_disk() throws IOException {
    var before = temporary();

    var page = HtmlPage.of(planner("suffolk").upload("holiday.jpg", "not a table"), 422);

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary").text()).contains("holiday.jpg");
    assertThat(temporary()).isEqualTo(before);
  }

  @Test
  void hostile_names_and_values_are_shown_as_words() {
    var planner = planner("suffolk");

    var answer =
        planner.upload(
            "<script>alert(1)</script>.csv",
            PEOPLE + "suffolk,<script>alert(2)</script>,PC,,,2020-01-01,\n");
    var page = HtmlPage.of(planner.get(target(answer)));
    var waiting = HtmlPage.of(planner.get("/quarantine"));

    assertThat(page.select("main script")).isEmpty();
    assertThat(waiting.select("main script")).isEmpty();
    assertThat(waiting.select("main").text()).contains("<script>alert(2)</script>");
  }

  @Test
  void another_forces_import_looks_the_same_as_none() {
    var path =
        target(planner("dorset").upload("people.csv", PEOPLE + "dorset,D1,PC,,,2020-01-01,\n"));
    var other = planner("gloucestershire");

    var theirs = HtmlPage.of(other.get(path), 404).select("main").text();
    var nobodys = HtmlPage.of(other.get("/imports/999999999"), 404).select("main").text();

    assertThat(blank(theirs)).isEqualTo(blank(nobodys));
    assertThat(other.post(path + "/undo", Map.of("why", "x"))).hasStatus(404);
    assertThat(other.get(path + "/missing?force=dorset")).hasStatus(404);
    assertThat(other.get("/imports/999999999/missing?force=dorset")).hasStatus(404);
    assertThat(HtmlPage.of(other.get("/imports")).select("main").text()).doesNotContain("dorset");
  }

  @Test
  void rows_of_another_force_are_not_taken_and_tell_nothing_about_it() {
    planner("kent").upload("people.csv", PEOPLE + "kent,K1,PC,,,2020-01-01,\n");
    var other = planner("gloucestershire");

    var known = other.upload("people.csv", PEOPLE + "kent,K1,PC,,,2020-01-01,\n");
    var unknown = other.upload("people.csv", PEOPLE + "kent,K2,PC,,,2020-01-01,\n");

    assertThat(HtmlPage.of(other.get(target(known))).select(".muster-lead").text())
        .isEqualTo(HtmlPage.of(other.get(target(unknown))).select(".muster-lead").text())
        .contains("0 added");
  }

  @Test
  void who_may_not_change_registers_may_not_import() {
    var auditor = new Uploads(mvc, signedIn.as(Role.AUDITOR, "kent"));

    HtmlPage.of(auditor.get("/imports"), 403);
    HtmlPage.of(auditor.upload("people.csv", PEOPLE), 403);
    HtmlPage.of(auditor.get("/quarantine"), 403);
  }

  @Test
  void an_upload_that_is_too_large_leads_to_a_page_that_says_so() {
    var planner = planner("suffolk");

    var page = HtmlPage.of(planner.get("/imports?too-large=314572801"));

    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary a").text())
        .contains("301 MB")
        .contains("300 MB")
        .contains("nothing was changed");
  }

  private static Map<String, String> with(Map<String, String> form, String... more) {
    var all = new HashMap<>(form);
    for (var i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private static long temporary() throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("muster-import"))
          .count();
    }
  }

  /// The words without numbers and without what each request alone is called.
  private static String blank(String words) {
    return words.replaceAll("Reference: \\w+", "").replaceAll("\\d+", "N");
  }
}
