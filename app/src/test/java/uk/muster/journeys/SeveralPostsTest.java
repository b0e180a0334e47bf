package uk.muster.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.posts.Posts;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Somebody with several posts sees in the header as what they act, and changes it there.
@Journey
class SeveralPostsTest {
  private static final Scope KENT = new Scope.OfForce(new ForceId("kent"));
  private static final String OTHER =
      "Senior responsible lead for the Strategic Policing Requirement, Kent";

  @Autowired Town town;
  @Autowired Posts posts;
  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(ints = {1280, 320})
  void the_unfolded_list_is_sound_and_changes_the_post(int width) {
    var account = town.account("several.posts." + width, Role.FINANCE, KENT);
    posts.give(
        Actor.system("journeys", Set.of(new ForceId("kent"))),
        account,
        new Post(OTHER, Role.SPR_LEAD, KENT, new Period(LocalDate.of(2000, 1, 1), Period.OPEN)));
    try (var visit = Visit.by(account, port, width)) {
      visit.open("/registers");
      var page = visit.page();
      if (width == 320) {
        page.getByText("Menu").click();
      }
      page.locator(".muster-header__person summary").click();
      visit.isSound("several-posts");

      page.getByText(OTHER).click();

      assertThat(page.locator(".muster-header__person summary").textContent()).contains(OTHER);
      assertThat(page.locator("main").innerText()).contains("You act as another post now");
    }
  }
}
