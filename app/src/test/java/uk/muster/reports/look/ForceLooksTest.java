package uk.muster.reports.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.reference.Reference;
import uk.muster.reports.Order;
import uk.muster.reports.ReportKind;
import uk.muster.reports.ReportRefused;
import uk.muster.reports.Reports;
import uk.muster.reports.format.Format;
import uk.muster.reports.format.ReportExamples;
import uk.muster.reports.kind.Documents;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// A force's own templates and logo: what is refused, and how its documents look with them.
@MusterTest
class ForceLooksTest {
  private static final ForceId GWENT = new ForceId("gwent");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired ForceLooks looks;
  @Autowired Reports reports;
  @Autowired Reference reference;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LookStore store;
  @Autowired Acting acting;
  private final Actor lead = Acting.actor(Role.SPR_LEAD, "gwent");

  @BeforeEach
  void load() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private Document html(Order order) {
    var out = new ByteArrayOutputStream();
    Format.HTML.write(reports.make(lead, order), out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  private LookOutcome template(String text) {
    return looks.template(lead, GWENT, ReportKind.DUE_REGARD, text);
  }

  @Test
  void musters_own_templates_can_be_brought_in_and_are_the_same_again() {
    assertThat(Arrays.stream(ReportKind.values()))
        .allSatisfy(kind ->
            assertThat(looks.template(lead, GWENT, kind, Documents.template(kind.code())))
                .isInstanceOf(LookOutcome.Kept.class));
    assertThat(template(Documents.template("due-regard"))).isInstanceOf(LookOutcome.Same.class);
  }

  @Test
  void a_force_has_its_own_sections_headings_words_and_front() {
    template(
        "@ Prepared for: The board of {force}\n\n# Ours\n\nOur *own* words.\n\n# Next\n\n!actions");
    var order = new Order(ReportKind.DUE_REGARD, GWENT, DAY, false);

    var page = html(order);

    assertThat(page.select("h2").eachText()).containsExactly("Ours", "Next");
    assertThat(page.select("dt").eachText()).startsWith("Prepared for");
    assertThat(page.select("dd").eachText()).startsWith("The board of Gwent Police");
    assertThat(page.select("strong").text()).isEqualTo("own");
    assertThat(template("")).isInstanceOf(LookOutcome.Kept.class);
    assertThat(html(order).select("h2").eachText()).doesNotContain("Ours");
  }

  @Test
  void an_unknown_section_or_field_is_refused_with_its_name_and_line() {
    var before = looks.of(lead, GWENT);

    assertThat(template("# A\n\n!rating"))
        .isEqualTo(
            new LookOutcome.Refused("Line 3: there is no part !rating; near it are ratings"));
    assertThat(template("# A\n\n{readiness.psu-formed}").toString())
        .contains("Line 3: there is no field {readiness.psu-formed}; near it are");
    assertThat(template("@ Front: {weather}\n# A").toString()).contains("Line 1", "{weather}");
    assertThat(template("@ Front\n# A").toString()).contains("Line 1", "@ Label: words");
    assertThat(template("# A\n\n!register novels").toString()).contains("!register novels");
    assertThat(template("# A\n\n!four-c courage").toString()).contains("!four-c courage");
    assertThat(template("# A\n\n!figures a.b").toString()).contains("!figures a.b");
    assertThat(template("@ Only: front").toString()).contains("at least one heading");
    assertThat(template("# A\n\u202E").toString()).contains("Line 2: the character U+202E");
    assertThat(looks.of(lead, GWENT)).isEqualTo(before);
  }

  @Test
  void a_template_that_asks_for_what_is_gone_refuses_the_document_in_words() {
    acting.commit(
        lead,
        () -> {
          store.add(GWENT, ReportKind.DUE_REGARD, "# A\n\n{gone}", "SPR lead");
          return true;
        });

    assertThatThrownBy(() -> html(new Order(ReportKind.DUE_REGARD, GWENT, DAY, false)))
        .isInstanceOf(ReportRefused.class)
        .hasMessage(
            "The force's own template of the statement of due regard cannot be used. Line 3: there"
                + " is no field {gone}");
  }

  @Test
  void the_logo_stands_on_the_front_with_its_words_also_for_the_public() {
    assertThat(looks.logo(lead, GWENT, ReportExamples.logo().bytes(), "Badge of Gwent"))
        .isInstanceOf(LookOutcome.Kept.class);

    for (var published : new boolean[] {false, true}) {
      var page = html(new Order(ReportKind.DUE_REGARD, GWENT, DAY, published));
      assertThat(page.select("main img").attr("alt")).isEqualTo("Badge of Gwent");
      assertThat(page.select("main img").attr("src")).startsWith("data:image/png;base64,");
    }
    assertThat(looks.logo(lead, GWENT, new byte[0], "")).isInstanceOf(LookOutcome.Kept.class);
    assertThat(html(new Order(ReportKind.DUE_REGARD, GWENT, DAY, false)).select("img")).isEmpty();
  }

  @Test
  void only_those_who_run_the_forces_campaigns_change_it_and_other_forces_see_nothing() {
    assertThatThrownBy(() ->
            looks.template(
                Acting.actor(Role.RISK_ANALYST, "gwent"), GWENT, ReportKind.DUE_REGARD, "# A"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> looks.of(Acting.actor(Role.SPR_LEAD, "essex"), GWENT))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void welsh_headings_are_for_the_forces_of_wales() {
    var page = html(new Order(ReportKind.INSPECTION, GWENT, DAY, false).inWelsh(true));

    assertThat(page.select("h2[lang=cy]").eachText()).contains("Cyflwyniad", "Gallu", "Cysondeb");
    var essex = new Order(ReportKind.INSPECTION, new ForceId("essex"), DAY, false).inWelsh(true);
    assertThatThrownBy(() -> reports.make(Acting.actor(Role.SPR_LEAD, "essex"), essex))
        .isInstanceOf(ReportRefused.class);
  }

  private MvcTestResult post(String address, String field, String file, String text) {
    return mvc.post()
        .uri(address)
        .multipart()
        .file(new MockMultipartFile(field, file, "", text.getBytes(StandardCharsets.UTF_8)))
        .with(signedIn.as(Role.SPR_LEAD, "gwent"))
        .with(csrf())
        .exchange();
  }

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).with(signedIn.as(Role.RISK_ANALYST, "gwent")).exchange();
  }

  @Test
  void the_page_takes_in_says_what_is_wrong_and_gives_out() {
    var template = "/reports/look/template?force=gwent&kind=due-regard";
    var logo = "/reports/look/logo?force=gwent&alternative=Badge";

    assertThat(HtmlPage.of(post(template, "file", "t.txt", "# A\n\n!novel"), 422).text())
        .contains("Line 3: there is no part !novel");
    assertThat(HtmlPage.of(post(template, "file", "t.txt", ""), 422).text())
        .contains("Choose a file that holds text in UTF-8");
    assertThat(HtmlPage.of(post(logo, "picture", "logo.png", "<svg/>"), 422).text())
        .contains("SVG or a script");
    assertThat(post(template, "file", "t.txt", "# Ours\n\n!actions")).hasStatus(302);
    assertThat(get("/reports/look/due-regard.txt?force=gwent"))
        .hasStatusOk()
        .bodyText()
        .isEqualTo("# Ours\n\n!actions");
    var page = HtmlPage.of(get("/reports/look?force=gwent&done=kept"), 200);
    assertThat(page.text()).contains("The force's own, version", "It is kept");
    assertThat(page.select("form[method=post] input[type=file]")).isEmpty();
    assertThat(get("/reports?force=gwent&as-at=2026-03-02&headings=cy"))
        .bodyText()
        .contains("headings=cy", "/reports/look?force=gwent");
  }
}
