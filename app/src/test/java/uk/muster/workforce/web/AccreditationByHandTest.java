package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// An accreditation is entered on the page of one person.
@MusterTest
class AccreditationByHandTest {
  private static final String FORCE = "north-yorkshire";
  private static final String PERSON = "/people/north-yorkshire/77";

  private final RegisterPages pages;

  @Autowired
  AccreditationByHandTest(MockMvcTester mvc, SignedIn signedIn) {
    pages = new RegisterPages(mvc, signedIn);
  }

  @BeforeEach
  void onePerson() {
    pages.load(
        FORCE,
        "people.csv",
        """
        force,person_id,rank,post,base,starts_on,leaves_on
        north-yorkshire,77,PC,Response,North,2020-01-01,
        """);
  }

  private static Map<String, String> award(String skill, String awarded, String expires) {
    var form = new HashMap<String, String>();
    form.put("skill", skill);
    day(form, "awarded_on", awarded);
    day(form, "expires_on", expires);
    return form;
  }

  private static void day(Map<String, String> form, String name, String day) {
    var parts = day.split("/", -1);
    form.put(name + "-day", parts[0]);
    form.put(name + "-month", parts.length > 1 ? parts[1] : "");
    form.put(name + "-year", parts.length > 2 ? parts[2] : "");
  }

  private String seen() {
    return HtmlPage.of(pages.get(Role.PLANNER, FORCE, PERSON)).select("input[name=seen]").val();
  }

  private static Map<String, String> drawn(String seen, Map<String, String> form) {
    form.put("seen", seen);
    return form;
  }

  private Document enter(String skill, String awarded, String expires) {
    var answer = pages.post(FORCE, PERSON, drawn(seen(), award(skill, awarded, expires)));
    return HtmlPage.of(
        pages.get(Role.PLANNER, FORCE, String.valueOf(answer.getResponse().getRedirectedUrl())));
  }

  private Document refused(String skill, String awarded, String expires) {
    var page = HtmlPage.of(pages.post(FORCE, PERSON, award(skill, awarded, expires)), 422);
    assertThat(page.title()).startsWith("Error: ");
    return page;
  }

  private static String said(Document page, String field) {
    assertThat(page.select(".govuk-error-summary a").eachAttr("href")).contains("#" + field);
    return page.select("#" + field.replace("-day", "") + "-error").text();
  }

  @Test
  void it_is_in_the_register_at_once() {
    var page = enter("PO-DRIVER", "1/3/2025", "28/2/2099");

    assertThat(page.select(".govuk-notification-banner").text()).contains("in the register");
    assertThat(page.select("tr:contains(PO-DRIVER)").text())
        .contains("in date", "1 Mar 2025", "28 Feb 2099");
  }

  @Test
  void without_a_last_day_it_has_no_end() {
    assertThat(enter("PO-EG", "1/3/2025", "").select("tr:contains(PO-EG)").text())
        .contains("in date", "open");
  }

  @Test
  void the_very_same_again_changes_nothing_and_another_end_corrects_it() {
    enter("PO-MEDIC", "1/3/2025", "28/2/2027");
    var again = enter("PO-MEDIC", "1/3/2025", "28/2/2027");
    var corrected = enter("PO-MEDIC", "1/3/2025", "28/2/2028");

    assertThat(again.select(".govuk-notification-banner").text()).contains("Nothing was changed");
    assertThat(corrected.select(".govuk-notification-banner").text()).contains("corrected now");
    assertThat(corrected.select("tr:contains(PO-MEDIC)")).hasSize(1);
    assertThat(corrected.select("tr:contains(PO-MEDIC)").text()).contains("28 Feb 2028");
  }

  @Test
  void the_second_saver_sees_both_ends_keeps_the_typing_and_may_save_it_again() {
    var drawn = seen();
    enter("PO-PLAN", "1/3/2025", "28/2/2027");

    var mine = award("PO-PLAN", "1/3/2025", "");
    var page = HtmlPage.of(pages.post(FORCE, PERSON, drawn(drawn, mine)), 409);

    assertThat(page.select(".muster-box h2").text())
        .isEqualTo("Somebody saved this while you were typing");
    assertThat(page.select(".muster-box tr:contains(Expires on) td").eachText())
        .containsExactly("28 February 2027", "no end (differs)");
    assertThat(page.select("#skill option[selected]").val()).isEqualTo("PO-PLAN");
    assertThat(page.select("#awarded_on-year").val()).isEqualTo("2025");
    assertThat(page.select("tr:contains(PO-PLAN)").text()).contains("28 Feb 2027");

    var again = page.select("input[name=seen]").val();
    assertThat(pages.post(FORCE, PERSON, drawn(again, mine))).hasStatus3xxRedirection();
    assertThat(
            HtmlPage.of(pages.get(Role.PLANNER, FORCE, PERSON))
                .select("tr:contains(PO-PLAN)")
                .text())
        .contains("open");
  }

  @Test
  void a_form_that_remembers_nothing_replaces_nothing() {
    enter("PO-MOE", "1/3/2025", "28/2/2027");

    assertThat(pages.post(FORCE, PERSON, award("PO-MOE", "1/3/2025", "28/2/2028"))).hasStatus(409);
  }

  @Test
  void an_end_before_the_award_is_refused_beside_the_field() {
    var page = refused("PO-L2", "1/3/2025", "28/2/2025");

    assertThat(said(page, "expires_on-day"))
        .contains("Expires on (28 February 2025) is before awarded on (1 March 2025)");
    assertThat(page.select("#expires_on-day").val()).isEqualTo("28");
    assertThat(page.select("#skill option[selected]").val()).isEqualTo("PO-L2");
    assertThat(page.select("tr:contains(PO-L2)")).isEmpty();
  }

  @Test
  void a_day_that_does_not_exist_is_kept_as_it_was_typed() {
    var page = refused("PO-L2", "31/2/2025", "x/13/27");

    assertThat(said(page, "awarded_on-day")).contains("Awarded on (31 2 2025)");
    assertThat(said(page, "expires_on-day")).contains("Expires on (x 13 27)");
    assertThat(page.select("#awarded_on-day").val()).isEqualTo("31");
    assertThat(page.select("#expires_on-month").val()).isEqualTo("13");
  }

  @Test
  void a_skill_that_nobody_knows_is_refused() {
    assertThat(said(refused("NO-SUCH", "1/3/2025", ""), "skill")).contains("NO-SUCH");
    assertThat(said(refused("<script>", "1/3/2025", ""), "skill")).contains("<script>");
  }

  @Test
  void nothing_at_all_is_asked_for_again() {
    var page = refused("", "", "");

    assertThat(said(page, "skill")).contains("Choose a skill");
    assertThat(said(page, "awarded_on-day")).contains("Enter the day on which it was awarded");
  }

  @Test
  void a_person_who_is_not_there_looks_like_a_person_of_another_force() {
    pages.load(
        "south-yorkshire",
        "people.csv",
        """
        force,person_id,rank,post,base,starts_on,leaves_on
        south-yorkshire,88,PC,Response,North,2020-01-01,
        """);
    var award = award("PO-L2", "1/3/2025", "");

    var theirs = HtmlPage.of(pages.post(FORCE, "/people/north-yorkshire/88", award), 404);
    var nobodys = HtmlPage.of(pages.post(FORCE, "/people/north-yorkshire/99", award), 404);

    assertThat(theirs.select("main").text())
        .contains("There is no person 88 here")
        .isEqualTo(nobodys.select("main").text().replace("99", "88"));
    assertThat(
            HtmlPage.of(pages.get(Role.PLANNER, FORCE, "/people/north-yorkshire/88"), 404)
                .select("main")
                .text())
        .isEqualTo(theirs.select("main").text());
    for (var id : new String[] {"88", "99"}) {
      assertThat(
              HtmlPage.of(pages.post(FORCE, "/people/south-yorkshire/" + id, award), 403)
                  .select("main")
                  .text())
          .contains("does not have the right change training for south-yorkshire")
          .doesNotContain(id);
    }
  }
}
