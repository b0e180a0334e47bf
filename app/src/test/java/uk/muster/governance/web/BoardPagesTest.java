package uk.muster.governance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The pages of boards and definitions: what stands there, where it leads, and who may do what.
@MusterTest
class BoardPagesTest {
  private static final String FORCE = "northumbria";
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void entries() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add("boards", "spr", Map.of("name", "SPR meeting", "type", "force", "rhythm", "quarterly"));
    add(
        "board-meetings",
        "last",
        Map.of(
            "name",
            "Spring",
            "board",
            "spr",
            "state",
            "held",
            "held_on",
            today.minusMonths(8).toString()));
    add(
        "board-meetings",
        "next",
        Map.of(
            "name",
            "Winter",
            "board",
            "spr",
            "state",
            "planned",
            "planned_for",
            today.plusDays(9).toString()));
    add("agenda-items", "flood", Map.of("name", "Flood", "meeting", "last", "number", "1"));
    add(
        "decisions",
        "pumps",
        Map.of("name", "Pumps", "meeting", "last", "item", "flood", "decided", "Buy two"));
    add(
        "actions",
        "buy",
        Map.of(
            "name",
            "Buy pumps",
            "owner",
            "ACC",
            "state",
            "open",
            "asked_by",
            "decisions/pumps",
            "due",
            today.minusDays(3).toString()));
    add(
        "definitions",
        "serious",
        Map.of("name", "Serious cyber incident", "wording", "What stops a service"));
  }

  private void add(String kind, String code, Map<String, String> values) {
    changes.add(
        Acting.actor(Role.PLANNER, FORCE),
        kind,
        new Draft(new ForceId(FORCE), code, values),
        Marking.OFFICIAL);
  }

  private Document get(String path, Role role) {
    return HtmlPage.of(mvc.get().uri(path).with(who(role)).exchange());
  }

  @Test
  void boards_say_which_is_late_and_lead_to_each_board_and_its_next_meeting() {
    var boards = get("/boards?force=northumbria", Role.PLANNER);

    assertThat(boards.title()).startsWith("1 board of Northumbria Police, 1 late to meet");
    assertThat(boards.select("main a[href=/boards/northumbria/spr]").text())
        .isEqualTo("SPR meeting");
    assertThat(boards.select("main a[href=/board-meetings/northumbria/next]")).hasSize(1);
    var board = get("/boards/northumbria/spr", Role.PLANNER);
    assertThat(board.text()).contains("SPR meeting: meets on ", "Buy pumps", "Pumps");
    assertThat(board.select("main a[href^=/registers/board-meetings/new]")).isNotEmpty();
    var reader = get("/boards/northumbria/spr", Role.COMMISSIONERS_READER);
    assertThat(reader.text()).contains("Buy pumps");
    assertThat(reader.select("main a[href^=/registers/board-meetings/new]")).isEmpty();
  }

  @Test
  void a_meeting_proposes_an_agenda_to_whoever_keeps_it_and_to_nobody_else() {
    var path = "/board-meetings/northumbria/next";
    assertThat(get(path, Role.COMMISSIONERS_READER).select("main form")).isEmpty();
    var before = get(path, Role.PLANNER);
    assertThat(before.select("input[name=about][value=actions/buy]")).hasSize(1);
    assertThat(before.text()).contains("What does not go together (");

    var accept = mvc.post().uri(path + "/agenda").param("about", "actions/buy").with(csrf());
    assertThat(accept.with(who(Role.COMMISSIONERS_READER)).exchange()).hasStatus(403);
    assertThat(accept.with(signedIn.as(Role.PLANNER, FORCE)).exchange()).hasRedirectedUrl(path);

    var after = get(path, Role.PLANNER);
    assertThat(after.text()).contains("Action: Buy pumps");
    assertThat(after.select("input[name=about][value=actions/buy]")).isEmpty();
    assertThat(get("/board-meetings/northumbria/last/minutes", Role.PLANNER).text())
        .contains("1. Flood", "Nothing is minuted.", "Buy two (no reason given)");
  }

  @Test
  void the_log_of_actions_says_what_is_overdue_on_the_page_and_in_the_file() {
    assertThat(get("/boards/actions?force=northumbria", Role.PLANNER).text())
        .contains("1 overdue.", "Buy pumps");
    var file =
        mvc.get()
            .uri("/boards/actions.csv?force=northumbria")
            .with(signedIn.as(Role.PLANNER, FORCE));
    assertThat(file.exchange()).hasStatus(200).bodyText().contains("Buy pumps");
  }

  @Test
  void definitions_stand_beside_the_terms_that_frameworks_need() {
    var page = get("/definitions?force=northumbria&edition=2023", Role.PLANNER);

    assertThat(page.select("main table").eq(0).text())
        .contains("Serious cyber incident", "What stops a service");
    assertThat(page.text()).contains("defined by the force");
    assertThat(get("/definitions?edition=2012", Role.COMMISSIONERS_READER, 403)).isNotNull();
  }

  private RequestPostProcessor who(Role role) {
    return role == Role.COMMISSIONERS_READER
        ? signedIn.as(role, new Scope.OfCommissionersOffice(new ForceId(FORCE)))
        : signedIn.as(role, FORCE);
  }

  private Document get(String path, Role role, int status) {
    return HtmlPage.of(mvc.get().uri(path).with(who(role)).exchange(), status);
  }
}
