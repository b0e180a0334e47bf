package uk.muster.assessment.framework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// A lead says question by question what an own framework comes from.
@MusterTest
class MappedPagesTest {
  private static final String NATIONAL = "/frameworks/spr-2023-public-order/1";
  private static final String OLDER = "?with=spr-2012-public-order/1";
  private static final String QUESTION = "/from/po-capacity-local-1";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private MvcTestResult post(String path, String... typed) {
    var request = mvc.post().uri(path).with(signedIn.as(Role.SPR_LEAD, "kent")).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult answer(Role role, String path) {
    return mvc.get().uri(URI.create(path)).with(signedIn.as(role, "kent")).exchange();
  }

  private Document get(String path) {
    return HtmlPage.of(answer(Role.SPR_LEAD, path));
  }

  /// A draft of the force's own that begins with a national framework.
  private String own(String national) {
    var begun = post(national + "/begin", "owner", "kent").getResponse().getRedirectedUrl();
    return String.valueOf(begun).replaceFirst("\\?.*", "");
  }

  private static String firstOlder(Document form) {
    return form.select("#from-1 option").get(1).val();
  }

  private static String with(String framework) {
    return "?with=" + framework.substring("/frameworks/".length());
  }

  @Test
  void each_change_is_a_version_of_its_own_and_what_somebody_else_said_is_not_lost() {
    var own = own(NATIONAL);
    var path = own + QUESTION + OLDER;
    var form = get(path);
    assertThat(form.text()).contains("Nobody has mapped these two yet.");
    var older = firstOlder(form);

    assertThat(
            post(path, "based-on", "0", "from-1", older, "relation-1", "part-of", "note-1", "Half"))
        .hasStatus3xxRedirection();

    var list = get(own + "/from" + OLDER);
    assertThat(list.text()).contains("asks a part of it", "Change po-capacity-local-1");
    assertThat(get(list.select("a:contains(Change po-capacity-local-1)").attr("href")).text())
        .contains("Version 1", "page.spr_lead.kent");
    var late =
        HtmlPage.of(post(path, "based-on", "0", "from-1", older, "relation-1", "equal"), 422);
    assertThat(late.text()).contains("in version 1 while you were choosing", "asks a part of it");
    assertThat(late.select("#relation-1 option[selected]").val()).isEqualTo("equal");
    assertThat(late.select("input[name=based-on]").val()).isEqualTo("1");
    assertThat(post(path, "based-on", "1")).hasStatus3xxRedirection();
    assertThat(get(path).text()).contains("Version 2", "Version 1");
    assertThat(get(own + "/from" + OLDER).text()).doesNotContain("asks a part of it");
  }

  @Test
  void what_cannot_be_is_said_at_its_row_and_stays_in_the_form() {
    var path = own(NATIONAL) + QUESTION + OLDER;
    var older = firstOlder(get(path));

    var wrong =
        HtmlPage.of(
            post(
                path,
                "from-1",
                older,
                "relation-1",
                "none",
                "from-2",
                older,
                "relation-2",
                "equal",
                "note-3",
                "Why"),
            422);

    assertThat(wrong.title()).startsWith("Error:");
    assertThat(wrong.select(".govuk-error-summary li").eachText())
        .containsExactly(
            "It cannot be new and come from an older question (1) as well",
            "Older question 2 (%s) stands twice".formatted(older),
            "Say how far older question 3 answers it");
    assertThat(wrong.select("#note-3").text()).isEqualTo("Why");
  }

  @Test
  void a_way_that_leads_back_to_where_it_began_is_refused() {
    var newer = own(NATIONAL);
    var older = own("/frameworks/spr-2012-public-order/1");
    var question = firstOlder(get(newer + QUESTION + with(older)));
    assertThat(post(newer + QUESTION + with(older), "from-1", question, "relation-1", "equal"))
        .hasStatus3xxRedirection();

    var back =
        post(
            "%s/from/%s%s".formatted(older, question, with(newer)),
            "from-1",
            "po-capacity-local-1",
            "relation-1",
            "overlaps");

    assertThat(HtmlPage.of(back, 422).text()).contains("It would lead back to where it began: ");
  }

  @Test
  void whoever_does_not_own_the_framework_changes_nothing() {
    assertThat(answer(Role.SPR_LEAD, NATIONAL + QUESTION + OLDER)).hasStatus(403);
    assertThat(post(NATIONAL + QUESTION + OLDER, "from-1", "", "relation-1", "")).hasStatus(403);
    assertThat(answer(Role.RISK_ANALYST, NATIONAL + QUESTION + OLDER)).hasStatus(403);
    assertThat(get(NATIONAL + "/from" + OLDER).text()).doesNotContain("Change po-capacity");
    var own = own(NATIONAL);
    assertThat(answer(Role.SPR_LEAD, own + QUESTION + "?with=nothing/1")).hasStatus(404);
    assertThat(answer(Role.SPR_LEAD, own + "/from/none" + OLDER)).hasStatus(404);
  }
}
