package uk.muster.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Scope;
import uk.muster.shared.Role;

/// Whoever works without a mouse.
@Journey
class KeysTest {
  @Autowired Town town;
  @LocalServerPort int port;

  @BeforeEach
  void load() {
    town.load();
  }

  private Visit visit() {
    return Visit.by(town.planner("leicestershire"), port, 1280).open("/reference");
  }

  private static String focused(Page page) {
    return page.evaluate("document.activeElement.name ?? document.activeElement.id").toString();
  }

  @Test
  void the_stroke_leads_to_the_search_where_letters_are_letters_again() {
    try (var visit = visit()) {
      var keys = visit.page().keyboard();

      keys.press("/");
      keys.type("g/r?L13-0001");

      assertThat(focused(visit.page())).isEqualTo("q");
      assertThat(visit.page().locator("header input[name=q]")).hasValue("g/r?L13-0001");
      assertThat(visit.page().locator("#keys-panel")).isHidden();
      assertThat(visit.page()).hasURL(Pattern.compile(".*/reference"));
    }
  }

  @Test
  void g_and_a_letter_lead_to_a_part_and_a_letter_alone_leads_nowhere() {
    try (var visit = visit()) {
      var keys = visit.page().keyboard();

      keys.press("p");
      keys.press("Control+g");
      keys.press("p");
      assertThat(visit.page()).hasURL(Pattern.compile(".*/reference"));
      keys.press("g");
      keys.press("p");

      assertThat(visit.page()).hasURL(Pattern.compile(".*/people"));
    }
  }

  @Test
  void the_question_mark_shows_the_keys_and_escape_leads_back_to_where_one_was() {
    try (var visit = visit()) {
      var link = visit.page().locator("main a").first();
      link.focus();
      var keys = visit.page().keyboard();

      keys.press("?");
      assertThat(visit.page().locator("#keys-panel")).isVisible();
      assertThat(focused(visit.page())).isEqualTo("keys-panel");
      visit.isSound("keys-panel");
      keys.press("Escape");

      assertThat(visit.page().locator("#keys-panel")).isHidden();
      assertThat(link).isFocused();
    }
  }

  @Test
  void single_keys_can_be_switched_off_and_stay_off() {
    try (var visit = visit()) {
      visit.open("/keys");
      visit.page().getByText("Switch single keys off").click();
      var keys = visit.page().keyboard();

      visit.open("/reference");
      keys.press("?");
      keys.press("/");
      keys.press("g");
      keys.press("p");

      assertThat(visit.page().locator("#keys-panel")).isHidden();
      assertThat(focused(visit.page())).isNotEqualTo("q");
      assertThat(visit.page()).hasURL(Pattern.compile(".*/reference"));
    }
  }

  @Test
  void the_switches_at_the_foot_turn_the_page_welsh_and_dark_and_stay_on_it() {
    try (var visit = visit()) {
      visit.page().getByText("Cymraeg").click();
      visit.page().getByText("Thema dywyll").click();

      assertThat(visit.page()).hasURL(Pattern.compile(".*/reference"));
      assertThat(visit.page().locator("html")).hasAttribute("lang", "cy");
      assertThat(visit.page().locator("body")).hasCSS("background-color", "rgb(13, 22, 28)");
    }
  }

  @Test
  void arrows_and_home_and_end_move_on_the_tile_map() {
    var regional =
        town.account(
            "regional.em", Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-east-midlands"));
    try (var visit = Visit.by(regional, port, 1280)) {
      visit.open("/readiness/regions/region-east-midlands");
      var tiles = visit.page().locator(".muster-drawing--wide a[data-q]");
      tiles.first().focus();
      var keys = visit.page().keyboard();

      keys.press("End");
      assertThat(tiles.last()).isFocused();
      keys.press("Home");
      assertThat(tiles.first()).isFocused();
      keys.press("ArrowRight");

      assertThat(visit.page().locator("a[data-q]:focus")).hasCount(1);
      assertThat(tiles.first()).not().isFocused();
    }
  }
}
