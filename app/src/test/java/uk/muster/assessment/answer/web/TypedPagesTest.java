package uk.muster.assessment.answer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
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
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What was typed and not saved comes back into the form of whoever typed it.
@MusterTest
class TypedPagesTest {
  private static final String FORCE = "dorset";
  private static final Actor CHIEF = Acting.actor(Role.SPR_LEAD, FORCE);

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Campaigns campaigns;
  @Autowired Assessments assessments;

  private String question(String title) {
    var due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(14);
    var wanted = new NewCampaign(title, Cycle.QUARTERLY, "2023", FORCE, due, Optional.empty());
    var opened = (OpeningOutcome.Opened) campaigns.open(CHIEF, wanted);
    var id = new AssessmentId(new ForceId(FORCE), opened.campaign().code(), "public-order");
    var paper = assessments.paper(CHIEF, id);
    return Ids.path(Ids.ANSWERS, id) + "/" + paper.framework().questions().getFirst().code();
  }

  private MvcTestResult post(Role role, String path, String... typed) {
    return post(role, URI.create(path), typed);
  }

  private MvcTestResult post(Role role, URI path, String... typed) {
    var request =
        mvc.post()
            .uri(path)
            .with(signedIn.as(role, FORCE))
            .with(SecurityMockMvcRequestPostProcessors.csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult type(String path, String... typed) {
    return post(Role.BUSINESS_LEAD, path + "/typed", typed);
  }

  private Document get(Role role, String path) {
    return HtmlPage.of(mvc.get().uri(path).with(signedIn.as(role, FORCE)).exchange());
  }

  @Test
  void it_comes_back_into_the_form_with_a_word_and_can_be_thrown_away() {
    var path = question("Typed and left");

    assertThat(type(path, "reasons", "Half a sen", "rating", "2", "sources", "stra", "tab", "t1"))
        .hasStatusOk()
        .bodyText()
        .matches("\\{\"said\":\"Kept as typed at [0-2][0-9]:[0-5][0-9]\"}");

    var mine = get(Role.BUSINESS_LEAD, path);
    assertThat(mine.text()).containsPattern("You typed this at .* and had not saved it\\.");
    assertThat(mine.select("#reasons").text()).isEqualTo("Half a sen");
    assertThat(mine.select("input[name=rating][value=2][checked]")).hasSize(1);
    assertThat(mine.select("input[name=sources][value=stra][checked]")).hasSize(1);
    assertThat(mine.select("input[name=tab]").attr("value")).isEqualTo("t1");
    assertThat(get(Role.SPR_LEAD, path).text()).doesNotContain("You typed this", "Half a sen");

    assertThat(post(Role.BUSINESS_LEAD, path + "/typed/thrown-away")).hasRedirectedUrl(path);
    assertThat(get(Role.BUSINESS_LEAD, path).text()).doesNotContain("You typed this", "Half a sen");
  }

  @Test
  void saving_it_in_the_same_window_clears_it() {
    var path = question("Typed and saved");
    type(path, "reasons", "Half a sen", "tab", "t1", "based-on", "0");

    post(Role.BUSINESS_LEAD, path, "reasons", "A sentence", "based-on", "0", "tab", "t1");

    var page = get(Role.BUSINESS_LEAD, path);
    assertThat(page.text()).doesNotContain("You typed this");
    assertThat(page.select("#reasons").text()).isEqualTo("A sentence");
  }

  @Test
  void what_somebody_else_saved_meanwhile_is_shown_beside_it() {
    var path = question("Typed and overtaken");
    type(path, "reasons", "My view", "tab", "t1", "based-on", "0");
    post(Role.SPR_LEAD, path, "reasons", "The chief's view", "based-on", "0");

    var page = get(Role.BUSINESS_LEAD, path);

    assertThat(page.text())
        .contains("saved another version at", "Somebody saved this while you were typing")
        .contains("The chief's view");
    assertThat(page.select("#reasons").text()).isEqualTo("My view");
    assertThat(post(Role.BUSINESS_LEAD, path, "reasons", "Ours", "based-on", "1", "tab", "t1"))
        .hasStatus3xxRedirection();
    assertThat(get(Role.BUSINESS_LEAD, path).select("#reasons").text()).isEqualTo("Ours");
  }

  @Test
  void what_cannot_be_kept_is_refused_in_words_and_what_was_kept_stays_readable() {
    var path = question("Typed too late");
    type(path, "reasons", "Before the close", "tab", "t1");
    assertThat(type(path, "reasons", "x".repeat(20_001), "tab", "t1"))
        .hasStatus(422)
        .bodyText()
        .contains("Not kept: Reasons has 20,001 characters; 20,000 is the most");
    campaigns.close(CHIEF, path.split("/", -1)[3]);

    assertThat(type(path, "reasons", "After the close", "tab", "t1"))
        .hasStatus(422)
        .bodyText()
        .contains("Not kept: The campaign Typed too late is closed: it takes no answers");

    var page = get(Role.BUSINESS_LEAD, path);
    assertThat(page.text()).contains("What you typed; it is not saved", "Before the close");
    assertThat(page.select("form[action$=thrown-away]")).hasSize(1);
  }

  @Test
  void what_is_too_long_to_be_saved_is_refused_whole_and_never_cut() {
    var path = question("Typed too long");
    var long20 = "x".repeat(20_001);

    var refused = post(Role.BUSINESS_LEAD, path, "reasons", long20, "based-on", "0", "go", "next");

    var page = HtmlPage.of(refused, 422);
    assertThat(page.text())
        .contains("Reasons has 20,001 characters; 20,000 is the most")
        .contains("What you typed is below and is not saved: shorten it");
    assertThat(page.select("#reasons").text()).isEqualTo(long20);
    assertThat(get(Role.BUSINESS_LEAD, path).select("#reasons").text()).isEmpty();
    var most = post(Role.BUSINESS_LEAD, path, "reasons", "x".repeat(20_000), "based-on", "0");
    assertThat(most).hasStatus3xxRedirection();
  }

  @Test
  void nothing_is_thrown_away_of_a_question_that_is_not_asked() {
    var path = question("Thrown away elsewhere");
    var other = path.substring(0, path.lastIndexOf('/'));

    assertThat(post(Role.BUSINESS_LEAD, other + "/none/typed/thrown-away")).hasStatus(404);
    assertThat(post(Role.BUSINESS_LEAD, URI.create(other + "/%7Bx%7D/typed/thrown-away")))
        .hasStatus(404);
  }

  @Test
  void all_of_it_together_is_limited_and_blanks_are_not_kept() {
    var path = question("Typed far too much");
    var blanks = many("rests", 20, " ".repeat(20_000));
    var most = many("rests", 20, "x".repeat(20_000));

    assertThat(type(path, blanks)).hasStatusOk().bodyText().contains("Kept as typed");
    assertThat(type(path, most))
        .hasStatus(422)
        .bodyText()
        .contains("Not kept: What you typed has 400,", "characters in all; 300,000 is the most");
    most[most.length - 2] = "go";
    most[most.length - 1] = "find";
    assertThat(HtmlPage.of(post(Role.BUSINESS_LEAD, path, most), 422).text())
        .contains("characters in all; 300,000 is the most");
  }

  private static String[] many(String name, int times, String value) {
    var all = new String[2 * times + 2];
    for (int i = 0; i < all.length; i += 2) {
      all[i] = name;
      all[i + 1] = value;
    }
    all[all.length - 2] = "reasons";
    all[all.length - 1] = "Many";
    return all;
  }

  @Test
  void looking_for_evidence_says_that_it_takes_the_place_of_another_window() {
    var path = question("Typed and sought");
    type(path, "reasons", "In the first", "tab", "t1");

    var sought =
        post(Role.BUSINESS_LEAD, path, "reasons", "In the second", "tab", "t2", "go", "find");

    var page = get(Role.BUSINESS_LEAD, location(sought));
    assertThat(page.select("#reasons").text()).isEqualTo("In the second");
    assertThat(page.text())
        .contains("It takes the place of what you typed here in another window.");
    var again =
        post(Role.BUSINESS_LEAD, path, "reasons", "In the second", "tab", "t2", "go", "find");
    assertThat(get(Role.BUSINESS_LEAD, location(again)).text()).doesNotContain("takes the place");
  }

  private static String location(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  @Test
  void the_assessment_names_what_is_typed_and_not_saved_before_it_is_submitted() {
    var path = question("Typed before submitting");
    var paper = path.substring(0, path.lastIndexOf('/'));
    assertThat(get(Role.BUSINESS_LEAD, paper).text()).doesNotContain("Typed and not saved");

    type(path, "reasons", "Half a sen", "tab", "t1");

    var mine = get(Role.BUSINESS_LEAD, paper);
    assertThat(mine.text()).contains("Typed and not saved", "is not submitted with it");
    assertThat(mine.select("main ul a[href='" + path + "']")).hasSize(1);
    assertThat(get(Role.SPR_LEAD, paper).text()).doesNotContain("Typed and not saved");
  }

  @Test
  void the_form_is_needed_to_keep_anything() {
    var path = question("Typed elsewhere");

    assertThat(
            mvc.post()
                .uri(path + "/typed")
                .with(signedIn.as(Role.BUSINESS_LEAD, FORCE))
                .param("reasons", "Sent by another site")
                .exchange())
        .hasStatus(403);
    assertThat(post(Role.PLANNER, path + "/typed", "reasons", "Not mine")).hasStatus(403);
  }
}
