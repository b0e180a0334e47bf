package uk.muster.site.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.muster.Acting;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

class LookedTest {
  private static final ForceId ESSEX = new ForceId("essex");
  private static final ForceId KENT = new ForceId("kent");
  private static final Actor INSPECTOR =
      Acting.actor(Role.INSPECTOR, "essex", "kent").inspecting("SPR 2026", Set.of());

  private static Looked page(String pattern, String inPath, String... inQuestion) {
    return new Looked(pattern, inPath, List.of(inQuestion), "/a?b");
  }

  @Test
  void a_page_of_one_force_is_its_own_and_any_other_is_every_forces_of_the_post() {
    assertThat(page("/plans/{force}/{code}", "kent").forces(INSPECTOR)).containsExactly(KENT);
    assertThat(page("/comparison", "").forces(INSPECTOR)).containsExactlyInAnyOrder(ESSEX, KENT);
    assertThat(page("/registers/{kind}", "", "kent").forces(INSPECTOR)).containsExactly(KENT);
    assertThat(page("/registers/{kind}", "").forces(INSPECTOR)).hasSize(2);
  }

  @Test
  void naming_a_force_hides_no_other_where_the_page_shows_it_all_the_same() {
    assertThat(page("/comparison", "", "kent").forces(INSPECTOR)).hasSize(2);
    assertThat(page("/registers/{kind}", "", "kent", "essex").forces(INSPECTOR)).hasSize(2);
    assertThat(page("/registers/{kind}", "", " kent").forces(INSPECTOR)).hasSize(2);
    assertThat(page("/registers/{kind}", "", "wiltshire").forces(INSPECTOR)).hasSize(2);
    assertThat(page("/mutual-aid/{force}", "wiltshire").forces(INSPECTOR)).hasSize(2);
  }

  @Test
  void only_what_an_inspector_is_shown_of_a_force_is_a_look() {
    assertThat(page("/plans/{force}/{code}", "kent").isRecordedOf(INSPECTOR)).isTrue();
    assertThat(page("/some/page/of/tomorrow", "").isRecordedOf(INSPECTOR)).isTrue();
    assertThat(page("/reference/{part}", "").isRecordedOf(INSPECTOR)).isFalse();
    assertThat(page("/", "").isRecordedOf(INSPECTOR)).isFalse();
    assertThat(page("/inspection-sample/{force}", "kent").isRecordedOf(INSPECTOR)).isFalse();
    assertThat(page("/plans/{force}/{code}", "kent").isRecordedOf(Acting.actor(Role.PLANNER)))
        .isFalse();
  }

  @Test
  void the_record_says_what_and_under_which_programme_however_long_the_question() {
    var endless = "/search?q=" + "x".repeat(9000);
    var look = new Looked("/search", "", List.of(), endless).by(INSPECTOR);

    assertThat(look.subject()).hasSize(500).startsWith("/search?q=x");
    assertThat(look.reason()).isEqualTo("SPR 2026");
    assertThat(look.forces()).hasSize(2);
    assertThat(look.force()).isEmpty();
  }

  @Test
  void an_address_is_read_as_steps() {
    var rows = new LookRows(KENT, ZoneOffset.UTC);

    assertThat(rows.words("/registers/plans/kent/p1")).isEqualTo("Registers › plans › p1");
    assertThat(rows.words("/search?q=p1")).isEqualTo("Search, by a question");
  }
}
