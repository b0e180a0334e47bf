package uk.muster.readiness.web.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// A base that cannot be where the register says it is must not count quietly.
@MusterTest
class StrayBasesTest {
  private static final String FORCE = "lincolnshire";

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @BeforeAll
  static void load(@Autowired Exchange exchange, @Autowired Reference reference) {
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var files = new ImportFiles(exchange, reference);
    files.load(
        planner,
        ImportFiles.BASES
            + """
            lincolnshire,HQ,Nettleham,53.27,-0.49
            lincolnshire,N0,Nowhere,0,0
            lincolnshire,NB,Across the border,53.06,-0.92
            """);
    var people = new StringBuilder(ImportFiles.PEOPLE);
    var awards = new StringBuilder(ImportFiles.AWARDS);
    for (var one : List.of("A1,PC,,HQ", "A2,PC,,N0", "A3,PC,,N0", "A4,PC,,NB", "A5,PC,,")) {
      people.append("lincolnshire,").append(one).append(",2020-01-01,\n");
      awards.append("lincolnshire,%s,PO-L2,2024-01-01,2030-01-01\n".formatted(one.substring(0, 2)));
    }
    files.load(planner, people.toString());
    files.load(planner, awards.toString());
    files.load(planner, ImportFiles.VEHICLES + "lincolnshire,V1,PO-CARRIER,N0,2020-01-01,\n");
  }

  private Document room(String query) {
    return HtmlPage.of(
        mvc.get()
            .uri("/control-room/" + FORCE + "?at=2026-06-01T12:00" + query)
            .with(signedIn.as(Role.CONTROL_ROOM_SUPERVISOR, FORCE))
            .exchange());
  }

  @Test
  void a_base_at_nought_nought_is_said_and_reaches_nothing() {
    var page = room("&unit=psu&place=N0");

    assertThat(page.select(".govuk-inset-text").text())
        .contains("The place asked about is")
        .contains("Data note: Nowhere stands at 0.0, 0.0, which is")
        .contains("That cannot be right: its 2 people and 1 carrier are not counted");
    assertThat(page.select("table:has(th:containsOwn(Kilometres)) tbody").text())
        .contains("Nettleham")
        .doesNotContain("Nowhere");
  }

  @Test
  void a_base_just_over_the_border_counts_and_is_said() {
    assertThat(room("&unit=serial").select(".govuk-inset-text").text())
        .contains("Data note: Across the border stands at 53.06, -0.92, which is")
        .contains("Its minutes are counted from there.");
  }

  @Test
  void people_without_a_base_are_not_left_out_quietly() {
    assertThat(room("&unit=serial").select(".govuk-inset-text").text())
        .contains("1 person has no base whose place is known");
  }
}
