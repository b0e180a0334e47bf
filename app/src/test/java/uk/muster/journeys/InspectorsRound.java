package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/// What an inspector does on one round: asks every force, follows what comes back, and looks at the
/// certificates behind some posts.
final class InspectorsRound {
  private InspectorsRound() {}

  static void walk(Visit visit, int width) {
    visit.open("/inspection-requests/new").isSound("inspection-ask");
    visit.page().getByText("Ask them all").click();
    assertThat(visit.page().locator("main").innerText()).contains("There is a problem");
    Map.of("name", "Asked " + width, "programme", "Browser", "due", "21 December 2199")
        .forEach((field, text) -> visit.page().locator("#" + field).fill(text));
    visit.page().getByLabel("An account").check();
    visit.page().getByText("Ask them all").click();
    assertThat(visit.heading()).isEqualTo("0 of 1 force has answered");
    visit.isSound("inspection-request");
    visit
        .open(
            "/inspection-certificates/leicestershire/browser"
                + "?skill=&size=5&seed=7&reason=Look&on=2013-09-30")
        .isSound("inspection-certificates");
    assertThat(visit.heading()).contains("the certificates behind 5 of");
  }
}
