package uk.muster.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.accounts.JoinersReport.RefusedRow;
import uk.muster.files.Source;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;
import uk.muster.site.Browser;

@MusterTest
class JoinersTest {
  private static final String HEAD = "account,title,role,scope_kind,scope,from_on,to_on,mail\n";
  private static final Actor OPERATOR =
      Actor.system(
          "accounts command", Set.of(new ForceId("dorset"), new ForceId("gloucestershire")));

  @Autowired Joiners joiners;
  @Autowired Access access;
  @Autowired Accounts accounts;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;
  @TempDir Path folder;

  /// Names of accounts that no other test has.
  private String own;

  @BeforeEach
  void names() {
    signedIn.as(Role.ADMINISTRATOR, "dorset");
    own = "join." + Long.toString(System.nanoTime(), 36);
  }

  private JoinersReport read(Actor actor, boolean tried, String... rows) throws IOException {
    var file = folder.resolve("joiners.csv");
    Files.writeString(file, HEAD + String.join("\n", rows) + "\n");
    return joiners.apply(actor, Source.of(file), tried);
  }

  private JoinersReport read(String... rows) throws IOException {
    return read(OPERATOR, false, rows);
  }

  private String planner(String suffix, String to) {
    return "%s%s,Planner,PLANNER,force,dorset,2026-01-01,%s,".formatted(own, suffix, to);
  }

  @Test
  void a_joiner_is_opened_and_the_same_file_again_changes_nothing() throws IOException {
    var rows = new String[] {planner(".a", ""), planner(".b", "2030-12-31") + "b@x.police.uk"};
    var first = read(rows);
    var second = read(rows);

    assertThat(first.added()).isEqualTo(2);
    assertThat(first.counts()).containsEntry("joined", 2L);
    assertThat(access.find(OPERATOR, own + ".a").orElseThrow().posts()).hasSize(1);
    assertThat(second.unchanged()).isEqualTo(2);
    assertThat(second.happened()).isEmpty();
    assertThat(second.rows()).isEqualTo(2);
  }

  @Test
  void a_business_lead_joins_with_a_threat_and_keeps_it_when_a_file_names_none()
      throws IOException {
    var head = "account,title,role,scope_kind,scope,from_on,to_on,threat\n";
    var lead = own + ",Cyber lead,BUSINESS_LEAD,force,dorset,2026-01-01,%s,%s\n";
    var file = folder.resolve("leads.csv");
    Files.writeString(
        file,
        head
            + lead.formatted("", "cyber")
            + own
            + ".x,Lead,BUSINESS_LEAD,force,dorset,2026-01-01,,flood\n"
            + own
            + ".y,Planner,PLANNER,force,dorset,2026-01-01,,cyber\n");

    var first = joiners.apply(OPERATOR, Source.of(file), false);
    assertThat(first.added()).isEqualTo(1);
    assertThat(first.refused())
        .extracting(RefusedRow::column, RefusedRow::value)
        .containsExactly(tuple("threat", "flood"), tuple("threat", "cyber"));
    assertThat(post().threat()).isEqualTo("cyber");

    read(own + ",Cyber lead,BUSINESS_LEAD,force,dorset,2026-01-01,2031-01-31,");
    assertThat(post().threat()).isEqualTo("cyber");
    assertThat(post().held().to()).isEqualTo("2031-01-31");
  }

  @Test
  void a_post_is_held_in_any_organisation_that_its_role_is_held_in() throws IOException {
    var head = "account,title,role,scope_kind,scope,from_on,to_on,programme\n";
    var file = folder.resolve("places.csv");
    Files.writeString(
        file,
        head
            + own
            + ".o,Reader,COMMISSIONERS_READER,commissioners-office,dorset,2026-01-01,,\n"
            + own
            + ".r,Coordinator,REGIONAL_COORDINATOR,region,region-south-west,2026-01-01,,\n"
            + own
            + ".i,Inspector,INSPECTOR,inspectorate,\"dorset,gloucestershire\",2026-01-01,2031-01-31,SPR\n"
            + own
            + ".1,Reader,COMMISSIONERS_READER,force,dorset,2026-01-01,,\n"
            + own
            + ".2,Planner,PLANNER,department,dorset/nowhere,2026-01-01,,\n"
            + own
            + ".3,Planner,PLANNER,department,dorset,2026-01-01,,\n"
            + own
            + ".4,Inspector,INSPECTOR,inspectorate,dorset,2026-01-01,2031-01-31,\n"
            + own
            + ".5,Inspector,INSPECTOR,inspectorate,\"dorset,atlantis\",2026-01-01,2031-01-31,SPR\n"
            + own
            + ".6,Planner,PLANNER,partner,military,2026-01-01,,\n");
    var all = Actor.system("accounts command", access.forces(OPERATOR, new Scope.OfNation()));

    var report = joiners.apply(all, Source.of(file), false);

    assertThat(report.refused())
        .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::value)
        .containsExactly(
            tuple(5L, "role", "COMMISSIONERS_READER"),
            tuple(6L, "scope", "dorset/nowhere"),
            tuple(7L, "scope", "dorset"),
            tuple(8L, "programme", ""),
            tuple(9L, "scope", "dorset,atlantis"),
            tuple(10L, "scope_kind", "partner"));
    assertThat(report.added()).isEqualTo(3);
    var inspector = access.find(all, own + ".i").orElseThrow().posts().getFirst();
    assertThat(inspector.programme()).isEqualTo("SPR");
    assertThat(inspector.scope().value()).isEqualTo("dorset,gloucestershire");
  }

  @Test
  void a_forces_administrator_gives_no_post_over_several_forces() throws IOException {
    var administrator = Acting.actor(Role.ADMINISTRATOR, "dorset");

    var report =
        read(
            administrator,
            false,
            own + ",Reader,COMMISSIONERS_READER,commissioners-office,dorset,2026-01-01,,");

    assertThat(report.added()).isEqualTo(1);
    var inspection = folder.resolve("inspection.csv");
    Files.writeString(
        inspection,
        "account,title,role,scope_kind,scope,from_on,to_on,programme\n%s.i,Inspector,INSPECTOR,inspectorate,dorset,2026-01-01,2031-01-31,SPR\n"
            .formatted(own));
    assertThat(joiners.apply(administrator, Source.of(inspection), false).refused())
        .singleElement()
        .satisfies(row -> assertThat(row.reason()).contains("not one that you are in charge of"));
  }

  private Post post() {
    return access.find(OPERATOR, own).orElseThrow().posts().getFirst();
  }

  @Test
  void a_leaver_is_closed_and_signed_out_everywhere_and_stays_closed() throws IOException {
    read(planner("", ""));
    var browser = new Browser(mvc, "192.0.2.140");
    access.changePassword(OPERATOR, own, "{noop}not-a-password");
    assertThat(browser.signIn(own, "not-a-password")).isEqualTo("/");

    var left = read(planner("", "2026-02-01"));

    assertThat(left.counts()).containsEntry("left", 1L).containsEntry("post changed", 1L);
    assertThat(access.find(OPERATOR, own)).isEmpty();
    assertThat(browser.isIn()).isFalse();
    assertThat(browser.signIn(own, "not-a-password")).isEqualTo("/sign-in?refused");
    assertThat(read(planner("", "2026-02-01")).happened()).isEmpty();
    assertThat(read(planner("", "")).counts()).containsEntry("came back", 1L);
  }

  @Test
  void an_account_that_was_closed_by_hand_is_not_opened_by_the_next_nights_file()
      throws IOException {
    signedIn.as(Role.PLANNER, "dorset");
    read(planner("", ""));
    var administrator = Acting.actor(Role.ADMINISTRATOR, "dorset");
    accounts.close(administrator, own, "suspended");

    assertThat(read(planner("", "")).happened()).isEmpty();
    assertThat(access.find(OPERATOR, own)).isEmpty();
  }

  @Test
  void a_post_that_changed_is_changed_and_another_is_added() throws IOException {
    read(planner("", ""));
    var changed =
        read(
            "%s,Planner,SPR_LEAD,force,dorset,2026-01-01,,".formatted(own),
            "%s,Control room,CONTROL_ROOM_SUPERVISOR,force,dorset,2026-03-01,,".formatted(own));

    assertThat(changed.changed()).isEqualTo(1);
    assertThat(changed.added()).isEqualTo(1);
    assertThat(access.find(OPERATOR, own).orElseThrow().posts())
        .extracting("title", "role")
        .containsExactly(
            tuple("Control room", Role.CONTROL_ROOM_SUPERVISOR), tuple("Planner", Role.SPR_LEAD));
  }

  @Test
  void a_bad_row_is_refused_with_line_column_value_and_reason() throws IOException {
    var report =
        read(
            own + ".a,Planner,CHIEF,force,dorset,2026-01-01,,",
            own + ".b,Planner,PLANNER,force,dorset,2026-31-01,,",
            own + ".c,Planner,PLANNER,force,dorset,2026-05-01,2026-04-01,",
            "Bad Name,Planner,PLANNER,force,dorset,2026-01-01,,",
            own + ".e,Planner,PLANNER,force,dorset,2026-01-01,,not mail",
            own + ".f,Planner,PLANNER,force,dorset,2026-01-01,,",
            own + ".f,Other,SYSTEM,force,dorset,2026-01-01,,");

    assertThat(report.refused())
        .extracting("line", "column", "value")
        .containsExactly(
            tuple(2L, "role", "CHIEF"),
            tuple(3L, "from_on", "2026-31-01"),
            tuple(4L, "to_on", "2026-04-01"),
            tuple(5L, "account", "Bad Name"),
            tuple(6L, "mail", "not mail"),
            tuple(7L, "account", own + ".f"),
            tuple(8L, "role", "SYSTEM"));
    assertThat(report.refused()).allMatch(row -> !row.reason().isBlank());
    assertThat(report.rows()).isEqualTo(7);
    assertThat(report.happened()).isEmpty();
  }

  @Test
  void nobody_opens_or_changes_accounts_of_a_force_that_is_not_theirs() throws IOException {
    var administrator = Acting.actor(Role.ADMINISTRATOR, "dorset");
    read("%s,Planner,PLANNER,force,gloucestershire,2026-01-01,,".formatted(own));

    var theirs =
        read(
            administrator,
            false,
            "%s,Planner,PLANNER,force,gloucestershire,2026-01-01,2026-02-01,".formatted(own),
            "%s,Mine now,PLANNER,force,dorset,2026-01-01,,".formatted(own),
            "%s.n,National,NATIONAL_COORDINATOR,nation,england-and-wales,2026-01-01,,"
                .formatted(own));

    assertThat(theirs.refused()).hasSize(3);
    assertThat(theirs.refused().get(1).reason()).contains("not in charge");
    assertThat(access.find(OPERATOR, own).orElseThrow().posts()).hasSize(1);
  }

  @Test
  void a_dry_run_says_the_same_and_keeps_nothing() throws IOException {
    var tried = read(OPERATOR, true, planner("", ""));

    assertThat(tried.counts()).containsEntry("joined", 1L);
    assertThat(access.find(OPERATOR, own)).isEmpty();
    assertThat(read(planner("", "")).happened()).isEqualTo(tried.happened());
  }

  @Test
  void a_file_that_is_none_is_refused_as_a_whole() throws IOException {
    var file = folder.resolve("joiners.csv");
    Files.writeString(file, "name,rank\nx,y\n");

    var report = joiners.apply(OPERATOR, Source.of(file), false);

    assertThat(report.refused().getFirst().reason()).contains("it lacks the headings");
  }
}
