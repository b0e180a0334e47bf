package uk.muster.site.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.posts.Seats;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Register;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The page of who can see an entry says what the database does.
@MusterTest
class EntrySightTest {
  private static final ForceId CUMBRIA = new ForceId("cumbria");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired EntrySight sight;
  @Autowired Register register;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Seats seats;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  @BeforeEach
  void people() {
    signedIn.as(Role.SPR_LEAD, "cumbria");
    signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
  }

  private void entry(String kind, String code, Map<String, String> values, String marking) {
    var added =
        changes.add(
            Actor.system("test", Set.of(CUMBRIA)),
            kind,
            new Draft(CUMBRIA, code, values),
            Marking.valueOf(marking));
    assertThat(added).isInstanceOf(ChangeOutcome.Saved.class);
  }

  private Map<String, String> values(String kind, String field, String value) {
    var values = new HashMap<>(Map.of(register.kind(kind).title().name(), "Seen"));
    values.put(field, value);
    return values;
  }

  @ParameterizedTest
  @CsvSource({
    "teams, type, team, OFFICIAL",
    "teams, type, team, OFFICIAL_SENSITIVE",
    "equipment-checks, result, pass, OFFICIAL",
    "equipment-checks, result, pass, OFFICIAL_SENSITIVE",
    "own-systems, type, monitoring, OFFICIAL_SENSITIVE"
  })
  void what_is_said_of_each_role_is_what_its_list_shows(
      String kind, String field, String value, String marking) {
    var code = "seen-" + marking.replace('_', '-').toLowerCase(Locale.ROOT);
    entry(kind, code, values(kind, field, value), marking);
    var opening =
        sight
            .opening(Acting.actor(Role.SPR_LEAD, "cumbria"), CUMBRIA, kind + "/" + code)
            .orElseThrow();
    var wrong = new ArrayList<String>();
    for (var role : Role.values()) {
      var actor = Acting.actor(role, "cumbria");
      var said = actor.can(opening.right(), CUMBRIA) && opening.sees().test(actor);
      var shown =
          actor.can(opening.right())
              && registers.find(actor, kind, CUMBRIA, code, today).isPresent();
      if (said != shown) {
        wrong.add("%s: said %s, shown %s".formatted(role, said, shown));
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void the_page_leaves_out_whose_post_does_not_reach_the_marking() {
    entry("teams", "open", Map.of("name", "Open"), "OFFICIAL");
    entry("teams", "closed", Map.of("name", "Closed"), "OFFICIAL_SENSITIVE");

    assertThat(roles("teams/open")).contains("SPR lead (chief officer)", "National coordinator");
    assertThat(roles("teams/closed"))
        .contains("SPR lead (chief officer)")
        .doesNotContain("National coordinator");
  }

  @Test
  void who_reads_neither_register_nor_audit_is_not_told_that_it_is_there() {
    assertThat(sight.opening(Acting.actor(Role.ADMINISTRATOR, "cumbria"), CUMBRIA, "teams/closed"))
        .isEmpty();
    assertThat(sight.opening(Acting.actor(Role.SPR_LEAD, "dorset"), CUMBRIA, "teams/closed"))
        .isEmpty();
  }

  private List<String> roles(String subject) {
    return HtmlPage.of(
            mvc.get()
                .uri("/who-can-see?force=cumbria&subject=" + subject)
                .with(signedIn.as(Role.SPR_LEAD, "cumbria"))
                .exchange())
        .select("main tbody tr td:nth-child(2)")
        .eachText();
  }
}
