package uk.muster.readiness.needed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.readiness.LoadedCase;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// "15 needed" says where it comes from, and the target says what stands against it.
@MusterTest
class TargetsTest {
  private static final ForceId FORCE = new ForceId("leicestershire");
  private static final Actor LEAD = Acting.actor(Role.BUSINESS_LEAD, "leicestershire");
  private static final String PAGE = "/readiness/leicestershire?unit=psu&on=2013-09-30";
  private static final String RECORD =
      "/registers/capability-targets/leicestershire/fifteen?on=2013-09-30";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired LoadedCase worked;
  @Autowired RegisterChanges changes;
  @Autowired Registers registers;

  @BeforeEach
  void load() {
    worked.load();
    if (registers.find(LEAD, "assumptions", FORCE, "sites", LocalDate.of(2013, 9, 30)).isEmpty()) {
      add("assumptions", "sites", Map.of("name", "Disorder at several sites at once"));
    }
  }

  private void add(String kind, String code, Map<String, String> values) {
    assertThat(changes.add(LEAD, kind, new Draft(FORCE, code, values), Marking.OFFICIAL))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }

  private void target(String code, String unit, String needed) {
    add(
        "capability-targets",
        code,
        Map.of(
            "name",
            "Target " + code,
            "assumption",
            "sites",
            "unit_type",
            unit,
            "needed",
            needed,
            "decided_by",
            "Chief officers"));
  }

  private void remove(String code) {
    var on = LocalDate.of(2013, 9, 30);
    var version = registers.get(LEAD, "capability-targets", FORCE, code, on).version();
    assertThat(
            changes.end(
                LEAD,
                "capability-targets",
                FORCE,
                code,
                version,
                Optional.of(LocalDate.of(2000, 1, 1))))
        .isInstanceOf(ChangeOutcome.Saved.class);
  }

  private Document page(Role role, String path) {
    return HtmlPage.of(
        mvc.get().uri(URI.create(path)).with(signedIn.as(role, "leicestershire")).exchange());
  }

  @Test
  void the_page_says_where_the_number_comes_from_or_that_nothing_says_it() {
    assertThat(page(Role.PLANNER, PAGE).select(".muster-needed-from").text())
        .isEqualTo(
            "No capability target says why 15 are needed locally: the register of capability"
                + " targets holds none for this unit.");

    target("fifteen", "psu", "15");
    target("other-unit", "psu-with-medics", "3");
    var from = page(Role.PLANNER, PAGE).select(".muster-needed-from");
    assertThat(from.text())
        .isEqualTo(
            "The 15 needed locally come from the capability target Target fifteen which follows"
                + " from the planning assumption “Disorder at several sites at once”.");
    assertThat(from.select("a").attr("href"))
        .isEqualTo("/registers/capability-targets/leicestershire/fifteen");

    target("twelve", "psu", "12");
    assertThat(page(Role.PLANNER, PAGE).select(".muster-needed-from").text())
        .startsWith("For the 15 needed locally there are 2 capability targets");

    remove("fifteen");
    assertThat(page(Role.PLANNER, PAGE).select(".muster-needed-from").text())
        .isEqualTo(
            "The force states that it needs 15 locally, and its capability target Target twelve"
                + " says 12.");
    remove("twelve");
    remove("other-unit");
  }

  @Test
  void who_may_not_read_risks_is_told_nothing_of_targets() {
    assertThat(page(Role.TRAINING_MANAGER, PAGE).select(".muster-needed-from")).isEmpty();
  }

  @Test
  void the_target_says_what_is_stated_and_formable_against_it() {
    target("against", "psu", "17");
    target("at-least", "psu", ">=15");
    target("no-unit", "", "4");
    var record = RECORD.replace("fifteen", "against");

    var rows = page(Role.PLANNER, record).select("table:contains(Against the target) tbody tr");

    assertThat(rows.eachText().stream().map(text -> text.replaceFirst(" HMIC.*| as at .*", "")))
        .containsExactly(
            "Needed, by this target 17 – Chief officers",
            "Needed locally, as stated 15 2 fewer",
            "Declared 16 1 fewer",
            "Formable on 30 September 2013 16 1 fewer counted from the register");
    assertThat(rows.getLast().select("a").attr("href")).isEqualTo(PAGE);
    assertThat(
            page(Role.PLANNER, RECORD.replace("fifteen", "at-least"))
                .select("table:contains(Against the target) tbody tr td:eq(2)")
                .eachText())
        .containsOnly("–");
    assertThat(
            page(Role.PLANNER, RECORD.replace("fifteen", "no-unit"))
                .select("table:contains(Against the target)"))
        .isEmpty();
    remove("against");
    remove("at-least");
    remove("no-unit");
  }
}
