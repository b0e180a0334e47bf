package uk.muster.assessment.framework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.framework.text.MappingText;
import uk.muster.shared.Role;

/// Frameworks as their readers and writers see them.
@MusterTest
class FrameworkPagesTest {
  private static final String PO = "/frameworks/spr-2023-public-order/1";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @Test
  void everybody_who_assesses_reads_what_is_asked_and_what_it_comes_from() {
    var list = Jsoup.parse(text(get(Role.RISK_ANALYST, "/frameworks")));
    assertThat(list.select("main tbody tr").size()).isGreaterThanOrEqualTo(18);
    assertThat(list.select("a[href=/frameworks/bring-in]")).isEmpty();

    var one = Jsoup.parse(text(get(Role.RISK_ANALYST, PO)));
    assertThat(one.select("h1").text()).contains("Public disorder 2023, version 1: ");
    assertThat(one.select("h2").eachText())
        .containsSubsequence("Capacity and contribution", "Capability", "Ratings", "Terms");
    assertThat(one.select("main form")).isEmpty();

    var question =
        Jsoup.parse(text(get(Role.RISK_ANALYST, PO + "/questions/po-capacity-national-2")));
    assertThat(question.select("main").text())
        .contains("Comes from", "asks a part of it", "This edition asks for more")
        .doesNotContain("Change it");

    var from = Jsoup.parse(text(get(Role.RISK_ANALYST, PO + "/from?with=spr-2012-public-order/1")));
    assertThat(from.select(".muster-lead").text())
        .matches("\\d+ questions of \\d+ are new since Public order threats 2012, version 1.");
    assertThat(from.select("main .govuk-tag").eachText()).contains("New");
    assertThat(get(Role.RISK_ANALYST, "/frameworks/spr-2023-nothing/1")).hasStatus(404);
    assertThat(get(Role.RISK_ANALYST, PO + "/questions/nothing")).hasStatus(404);
  }

  @Test
  void what_is_taken_out_comes_in_again_as_a_draft_of_another_version() {
    var file = text(get(Role.SPR_LEAD, PO + ".yaml"));
    var own =
        file.replace("framework: spr-", "framework: surrey-spr-")
            .replace("version: 1\n", "version: 71\n")
            .replace("origin: own", "owner: surrey\norigin: written-with-college");

    assertThat(bringIn("surrey.yaml", own.getBytes(StandardCharsets.UTF_8)))
        .hasStatus(302)
        .hasRedirectedUrl("/frameworks/surrey-spr-2023-public-order/71?done=drafted");
    assertThat(bringIn("surrey.yaml", own.getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("There is a version 71 of surrey-spr-2023-public-order already");
    assertThat(text(get(Role.SPR_LEAD, "/frameworks/surrey-spr-2023-public-order/71")))
        .contains("No national framework exists; written with the College of Policing");
  }

  @Test
  void a_mapping_is_taken_out_as_the_file_that_it_came_from() {
    var page = Jsoup.parse(text(get(Role.SPR_LEAD, PO + "/from?with=spr-2015-public-order/1")));
    var file = page.select("a:contains(mapping out)").attr("href").replace("%2F", "/");

    var shipped = MappingText.read("shipped", shipped());
    assertThat(MappingText.read("taken out", text(get(Role.SPR_LEAD, file)))).isEqualTo(shipped);
    assertThat(get(Role.SPR_LEAD, PO + "/from.yaml?with=spr-2012-public-order/1")).hasStatus(404);
    assertThat(get(Role.SPR_LEAD, PO + "/from.yaml?with=no-such/1")).hasStatus(404);
  }

  private static String shipped() {
    var name = "/frameworks/mappings/spr-2015-public-order.1--spr-2023-public-order.1.yaml";
    try (var file = FrameworkPagesTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void a_text_with_faults_is_shown_again_with_all_of_them() {
    var text =
        text(get(Role.SPR_LEAD, PO + ".yaml"))
            .replaceFirst("weight: 2", "weight: -1")
            .replaceFirst("c: capacity", "c: courage");

    var answer = bringIn("mine.yaml", text.getBytes(StandardCharsets.UTF_8));

    assertThat(answer).hasStatus(422);
    var page = Jsoup.parse(text(answer));
    assertThat(page.title()).startsWith("Error:");
    assertThat(page.select(".govuk-error-summary li").eachText())
        .hasSize(2)
        .anyMatch(one -> one.matches("mine.yaml, line \\d+: .*weight \\(-1\\) must be more than 0"))
        .anyMatch(one -> one.contains("(courage) is none of the four Cs"));
    assertThat(page.select("#text").val()).contains("c: courage");
    assertThat(bringIn("x.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0}))
        .hasStatus(422)
        .bodyText()
        .contains("The file is not text in UTF-8");
    assertThat(bringIn("x.yaml", new byte[(1 << 20) + 1])).hasStatus(422);
  }

  @Test
  void a_draft_is_changed_compared_published_and_withdrawn() {
    var begun = post(PO + "/begin", "owner", "surrey");
    var draft = String.valueOf(begun.getResponse().getRedirectedUrl()).replaceFirst("\\?.*", "");
    var form = draft + "/questions/po-capacity-local-1/change";
    var page = Jsoup.parse(text(get(Role.SPR_LEAD, form)));
    assertThat(page.select("#rating-3").val()).startsWith("In date, owned");

    assertThat(change(form, page, "How is it?", "heavy"))
        .hasStatus(422)
        .bodyText()
        .contains("Weight (heavy) must be a number", "How is it?");
    assertThat(change(form, page, "How is it?", "0"))
        .hasStatus(422)
        .bodyText()
        .contains("weight (0) must be more than 0");
    assertThat(change(form, page, "How is it?", "2")).hasStatus(302);
    var late = change(form, page, "How is it not?", "2");
    assertThat(late).hasStatus(422);
    assertThat(Jsoup.parse(text(late)).select("main").text())
        .contains("Somebody saved this while you were typing", "How is it?");
    assertThat(Jsoup.parse(text(late)).select("textarea#text").val()).isEqualTo("How is it not?");
    assertThat(get(Role.RISK_ANALYST, draft)).hasStatus(404);

    var edit = Jsoup.parse(text(get(Role.SPR_LEAD, draft))).select("input[name=edit]").val();
    assertThat(post(draft + "/publish", "edit", "1")).hasStatus(422);
    assertThat(post(draft + "/publish", "edit", edit)).hasStatus(302);
    assertThat(post(draft + "/publish", "edit", edit))
        .hasStatus(422)
        .bodyText()
        .contains("It is published already");
    assertThat(get(Role.RISK_ANALYST, draft)).hasStatus(200);

    var next = post(draft + "/begin", "owner", "surrey").getResponse().getRedirectedUrl();
    var second = String.valueOf(next).replaceFirst("\\?.*", "");
    assertThat(text(get(Role.SPR_LEAD, second + "/compare"))).contains("0 differences between");
    assertThat(post(second + "/questions/po-capacity-local-2/take-out", "edit", "1"))
        .hasStatus(302);
    assertThat(text(get(Role.SPR_LEAD, second + "/compare")))
        .contains("1 difference between", "po-capacity-local-2");

    assertThat(post(draft + "/withdraw", "why", " ")).hasStatus(422);
    assertThat(post(draft + "/withdraw", "why", "superseded")).hasStatus(302);
    assertThat(post(PO + "/begin", "owner", "kent")).hasStatus(403);
    assertThat(post(PO + "/withdraw", "why", "mine now")).hasStatus(403);
  }

  private MvcTestResult change(String form, Document shown, String text, String weight) {
    var request = mvc.post().uri(form).with(signedIn.as(Role.SPR_LEAD, "surrey")).with(csrf());
    for (var field : shown.select("form[action$=change] [name]:not([name=_csrf])")) {
      if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
        var chosen = field.select("option[selected]");
        request =
            request.param(
                field.attr("name"),
                switch (field.attr("name")) {
                  case "text" -> text;
                  case "weight" -> weight;
                  default -> chosen.isEmpty() ? field.val() : chosen.val();
                });
      }
    }
    return request.exchange();
  }

  private MvcTestResult get(Role role, String path) {
    return mvc.get().uri(path).with(signedIn.as(role, "surrey")).exchange();
  }

  @Test
  void a_mapping_comes_in_once_and_everything_that_is_wrong_is_said_at_once() {
    var page = "/frameworks/mappings/bring-in";
    assertThat(text(get(Role.SPR_LEAD, "/frameworks"))).contains(page);
    var faulty =
        post(
            page,
            "text",
            "from: spr-2012-cyber\nto: spr-2012-cyber\nquestions:\n- to: a\n  relation: like\n");
    assertThat(faulty).hasStatus(422);
    var again = Jsoup.parse(text(faulty));
    assertThat(again.title()).startsWith("Error:");
    assertThat(again.select(".govuk-error-summary").text())
        .contains("must not be mapped to itself")
        .contains("must be equal, part-of, overlaps or none");
    assertThat(again.select("#text").text()).contains("spr-2012-cyber");

    var own =
        text(get(Role.SPR_LEAD, PO + ".yaml"))
            .replace("framework: spr-", "framework: surrey-spr-")
            .replace("version: 1\n", "version: 72\n")
            .replace("origin: own", "owner: surrey\norigin: written-with-college");
    bringIn("surrey.yaml", own.getBytes(StandardCharsets.UTF_8));
    var mapping =
        """
        from: spr-2023-public-order
        from-version: 1
        to: surrey-spr-2023-public-order
        to-version: 72
        questions:
        - to: po-capacity-national-1
          from: po-capacity-national-1
          relation: equal
        """;
    assertThat(post(page, "text", mapping))
        .hasRedirectedUrl("/frameworks/surrey-spr-2023-public-order/72/from");
    assertThat(post(page, "text", mapping))
        .hasStatus(422)
        .bodyText()
        .contains("are mapped already, and that stays");
    var national =
        "from: spr-2023-cyber\nfrom-version: 1\nto: spr-2012-cyber\nto-version: 1\n"
            + "questions:\n- to: cy-2012-none\n  relation: none\n";
    assertThat(post(page, "text", national)).as("not theirs to map").hasStatus(403);
  }

  @Test
  void a_file_with_a_control_character_is_refused_with_its_line() {
    var broken =
        bringIn("broken.yaml", "framework: a\nversion: \0\n".getBytes(StandardCharsets.UTF_8));

    assertThat(broken)
        .hasStatus(422)
        .bodyText()
        .contains("The file holds the control character U+0000 in line 2")
        .doesNotContain("\0");
  }

  private MvcTestResult post(String path, String... typed) {
    var request = mvc.post().uri(path).with(signedIn.as(Role.SPR_LEAD, "surrey")).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request = request.param(typed[i], typed[i + 1]);
    }
    return request.exchange();
  }

  private MvcTestResult bringIn(String name, byte[] content) {
    return mvc.post()
        .uri("/frameworks/bring-in")
        .multipart()
        .file(new MockMultipartFile("file", name, "application/yaml", content))
        .with(signedIn.as(Role.SPR_LEAD, "surrey"))
        .with(csrf())
        .exchange();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void title_scale_and_terms_are_changed_through_the_page_and_come_out_again_without_loss() {
    var begun = post(PO + "/begin", "owner", "surrey");
    var draft = String.valueOf(begun.getResponse().getRedirectedUrl()).replaceFirst("\\?.*", "");
    var before = text(get(Role.SPR_LEAD, draft + ".yaml"));
    var page = Jsoup.parse(text(get(Role.SPR_LEAD, draft + "/words")));

    assertThat(post(draft + "/words", typed(page, "title", ""))).hasStatus(422);
    assertThat(post(draft + "/words", typed(page, "title", page.select("#title").val())))
        .hasStatus(302);
    assertThat(text(get(Role.SPR_LEAD, draft + ".yaml")))
        .as("saved as it was shown, nothing changes")
        .isEqualTo(before);

    var again = Jsoup.parse(text(get(Role.SPR_LEAD, draft + "/words")));
    var free = again.select("input[name^=term-]").last();
    var name = free == null ? "" : free.attr("name");
    var words =
        typed(
            again,
            "title",
            "Disorder in Surrey",
            "name-3",
            "good enough",
            name,
            "unit: a whole one",
            name.replace("term", "meaning"),
            "One inspector, three sergeants.\n\nAnd: constables.");
    assertThat(post(draft + "/words", words)).hasStatus(302);
    var after = text(get(Role.SPR_LEAD, draft + ".yaml"));
    assertThat(after).contains("title: Disorder in Surrey", "name: good enough");
    var shown = Jsoup.parse(text(get(Role.SPR_LEAD, draft + "/words")));
    assertThat(shown.select("textarea"))
        .extracting(one -> one.val())
        .contains("One inspector, three sergeants.\n\nAnd: constables.");
    assertThat(post(draft + "/words", typed(again, "title", "Mine too")))
        .as("drawn before somebody saved")
        .hasStatus(422)
        .bodyText()
        .contains("Somebody saved this while you were typing", "Mine too");
    assertThat(text(get(Role.SPR_LEAD, draft + ".yaml"))).isEqualTo(after);
    var file = after.replace("version: ", "version: 9");
    assertThat(bringIn("words.yaml", file.getBytes(StandardCharsets.UTF_8))).hasStatus(302);
  }

  /// What a form holds, with some of its fields typed anew.
  private static String[] typed(org.jsoup.nodes.Document page, String... anew) {
    var typed = new java.util.LinkedHashMap<String, String>();
    page.select("main form input[name], main form textarea[name]").stream()
        .filter(one -> !one.attr("name").equals("_csrf"))
        .forEach(one -> typed.put(one.attr("name"), one.val()));
    for (int i = 0; i < anew.length; i += 2) {
      typed.put(anew[i], anew[i + 1]);
    }
    return typed.entrySet().stream()
        .flatMap(one -> java.util.stream.Stream.of(one.getKey(), one.getValue()))
        .toArray(String[]::new);
  }
}
