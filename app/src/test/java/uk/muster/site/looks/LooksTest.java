package uk.muster.site.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.audit.AuditQuestion;
import uk.muster.audit.AuditRow;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// What an inspector opens of a force stands in the list of that force.
@MusterTest
class LooksTest {
  private static final ForceId ESSEX = new ForceId("essex");
  private static final ForceId KENT = new ForceId("kent");
  private static final String INSPECTOR = "inspector.of.both";

  @Autowired Looks looks;
  @Autowired RegisterChanges changes;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Access access;

  private RequestPostProcessor inspector() {
    signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    var post =
        new Post(
            0,
            "Inspection of the tests",
            Role.INSPECTOR,
            new Scope.OfInspectorate(Set.of(ESSEX, KENT)),
            new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 12, 31)),
            Role.INSPECTOR.ceiling(),
            "Programme of the tests");
    access.open(Actor.system("test", Set.of()), INSPECTOR, "{noop}not-a-password", post, false);
    return SecurityMockMvcRequestPostProcessors.user(INSPECTOR);
  }

  private static AuditQuestion asking(String thing, Optional<LocalDate> on) {
    return new AuditQuestion("", "", thing, on, 0);
  }

  private List<String> seenBy(String force, String thing) {
    var lead = Acting.actor(Role.SPR_LEAD, force);
    return looks.list(lead, new ForceId(force), asking(thing, Optional.empty())).stream()
        .map(AuditRow::subject)
        .toList();
  }

  private int open(RequestPostProcessor who, String address) {
    return mvc.get().uri(address).with(who).exchange().getResponse().getStatus();
  }

  @Test
  void each_force_reads_what_an_inspector_opened_of_it_and_of_no_other() {
    var inspector = inspector();
    changes.add(
        Acting.actor(Role.PLANNER, "kent"),
        "teams",
        new Draft(KENT, "looked-at", Map.of("name", "A team")),
        Marking.OFFICIAL);
    var before = seenBy("essex", "").size();

    assertThat(open(inspector, "/registers/teams/kent/looked-at")).isEqualTo(200);
    assertThat(open(inspector, "/registers/teams.csv?force=kent")).isEqualTo(200);
    assertThat(open(inspector, "/comparison?force=kent")).isEqualTo(200);
    assertThat(open(inspector, "/registers/teams/kent/not-there")).isEqualTo(404);
    assertThat(open(inspector, "/people?force=kent")).isEqualTo(403);
    assertThat(open(inspector, "/reference/forces")).isEqualTo(200);
    assertThat(open(signedIn.as(Role.PLANNER, "kent"), "/registers/teams")).isEqualTo(200);
    assertThat(open(inspector, "/inspection-sample/kent?kind=teams&size=5&seed=7&reason=Why"))
        .isEqualTo(200);

    assertThat(seenBy("kent", ""))
        .startsWith(
            "teams, 1 of 1, seed 7",
            "/comparison?force=kent",
            "/registers/teams.csv?force=kent",
            "/registers/teams/kent/looked-at");
    assertThat(seenBy("essex", "")).hasSize(before + 1).startsWith("/comparison?force=kent");
    assertThat(seenBy("kent", "teams.csv")).hasSize(1);
  }

  @Test
  void the_list_is_the_forces_and_says_who_when_and_under_which_programme() {
    var today = LocalDate.now(ZoneId.of("Europe/London"));
    open(inspector(), "/registers/plans?force=essex");
    var lead = Acting.actor(Role.SPR_LEAD, "essex");

    var row = looks.list(lead, ESSEX, asking("/registers/plans", Optional.of(today))).getFirst();
    var page =
        HtmlPage.of(
            mvc.get()
                .uri("/inspection-looks/essex?thing=plans")
                .with(signedIn.as(Role.SPR_LEAD, "essex"))
                .exchange());

    assertThat(row.account()).isEqualTo(INSPECTOR);
    assertThat(row.reason()).isEqualTo("Programme of the tests");
    assertThat(looks.list(lead, ESSEX, asking("", Optional.of(today.minusDays(1))))).isEmpty();
    assertThat(page.select("main a[href='/registers/plans?force=essex']")).isNotEmpty();
    assertThatThrownBy(() -> looks.list(lead, KENT, asking("", Optional.empty())))
        .isInstanceOf(NotAllowed.class);
    assertThat(open(inspector(), "/inspection-looks/essex")).isEqualTo(403);
  }
}
