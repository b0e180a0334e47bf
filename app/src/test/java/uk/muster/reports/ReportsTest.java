package uk.muster.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.reference.Reference;
import uk.muster.reports.format.Format;
import uk.muster.reports.model.Report;
import uk.muster.shared.ForceId;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// Documents made of the records of the worked cases.
@MusterTest
class ReportsTest {
  private static final ForceId WEST_MIDLANDS = new ForceId("west-midlands");
  private static final LocalDate DAY = LocalDate.of(2016, 2, 2);

  @Autowired Reports reports;
  @Autowired Exchange exchange;
  @Autowired Reference reference;

  @BeforeEach
  void load() {
    CaseRecords.load(reference, exchange);
  }

  private static Document html(Report report) {
    var out = new ByteArrayOutputStream();
    Format.HTML.write(report, out);
    return Jsoup.parse(out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void a_board_paper_is_made_of_the_record() {
    var order = new Order(ReportKind.BOARD_PAPER, WEST_MIDLANDS, DAY, false);

    var paper = html(reports.make(Acting.actor(Role.SPR_LEAD, "west-midlands"), order));

    assertThat(paper.select("h2").eachText())
        .startsWith("Contents", "Purpose of report", "Introduction", "Management processes")
        .endsWith("Recommendations", "Where the figures come from");
    assertThat(paper.text())
        .contains("ACC Security leads on strategic policing requirement")
        .contains("Item 7 of the agenda")
        .contains("Go on supporting the work with national colleagues");
  }

  @Test
  void every_kind_is_made_whole_and_for_the_public() {
    var lead = Acting.actor(Role.SPR_LEAD, "leicestershire");
    for (var kind : ReportKind.values()) {
      var order = new Order(kind, new ForceId("leicestershire"), LocalDate.of(2013, 9, 30), false);
      var whole = html(reports.make(lead, order));
      var open = html(reports.make(lead, new Order(kind, order.force(), order.asAt(), true)));

      assertThat(whole.select("main > p.kind").text()).isEqualTo(kind.words());
      assertThat(whole.select("main > p, main > div, main > ul")).hasSizeGreaterThan(3);
      assertThat(open.select(".marking").eachText()).containsOnly("OFFICIAL");
      assertThat(open.select("h2").eachText()).contains("What was left out of this edition");
      assertThat(open.html()).doesNotContain("/registers/", "/readiness/");
    }
  }

  @Test
  void an_authors_text_stands_in_its_section_with_figures_of_the_record() {
    var day = LocalDate.of(2013, 9, 30);
    var order = new Order(ReportKind.INSPECTION, new ForceId("leicestershire"), day, false);
    var texts =
        Map.of(
            "Police support units",
            "Of {figure: Figures of the force / Units declared / Value} in the *{region}* region"
                + " {figure: readiness.psu-promised} are promised.",
            "Capability > Terrorism",
            "In words:\n{figure: readiness.psu-declared of essex}.",
            "Introduction",
            "One\n\n{readiness.psu-declard}",
            "Weather",
            "Rain.");

    var draft = reports.draft(Acting.actor(Role.SPR_LEAD, "leicestershire"), order, texts);

    assertThat(html(draft.report()).select("h3").eachText())
        .contains("Causes of concern", "Recommendations", "Findings", "Good practice");
    assertThat(html(draft.report()).text())
        .contains("Inspection of the force, September 2013: 40 judgements.")
        .contains("None can be set beside a rating of the force's own.")
        .contains("The force needs 15 police support units for its own area. It declares 16")
        .contains("Its registers do not hold enough to say how many can be formed.")
        .contains("These plans are on record:")
        .contains("Of 16 in the East Midlands region 5 are promised.")
        .contains("In words: not available.");
    assertThat(draft.problems())
        .extracting(TextProblem::words)
        .containsExactly(
            "Introduction, line 3: there is no field {readiness.psu-declard}; near it are"
                + " readiness.psu-declared, readiness.psu-needed",
            "Capability > Terrorism, line 2: {figure: readiness.psu-declared of essex} says no"
                + " figure: you may not read it for Essex Police",
            "Weather, line 1: the document has no section of this name");
    assertThat(reports.draft(Acting.actor(Role.SPR_LEAD, "leicestershire"), order, Map.of()))
        .isEqualTo(
            new Drafted(
                reports.make(Acting.actor(Role.SPR_LEAD, "leicestershire"), order), List.of()));
  }

  @Test
  void nobody_makes_a_document_of_a_force_that_the_post_does_not_cover() {
    var order = new Order(ReportKind.BOARD_PAPER, WEST_MIDLANDS, DAY, false);

    assertThatThrownBy(() -> reports.make(Acting.actor(Role.SPR_LEAD, "essex"), order))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void a_day_before_the_first_edition_is_refused() {
    var order = new Order(ReportKind.BOARD_PAPER, WEST_MIDLANDS, LocalDate.of(2012, 6, 30), false);

    assertThatThrownBy(() -> reports.make(Acting.actor(Role.SPR_LEAD, "west-midlands"), order))
        .isInstanceOf(ReportRefused.class)
        .hasMessageContaining("2012-07");
  }

  @Test
  void a_document_names_whom_it_is_about() {
    assertThat(subject(ReportKind.NATIONAL)).isEqualTo("Police forces of England and Wales");
    assertThat(subject(ReportKind.REGIONAL_PROFILE)).isEqualTo("East Midlands");
    assertThat(subject(ReportKind.MUTUAL_AID)).isEqualTo("Leicestershire Police");
  }

  private String subject(ReportKind kind) {
    var order = new Order(kind, new ForceId("leicestershire"), LocalDate.of(2026, 3, 1), false);
    return reports.make(Acting.actor(Role.SPR_LEAD, "leicestershire"), order).cover().about();
  }
}
