package uk.muster.readiness.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.COURSES;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// What differs is found and counted; which forces they are is told to those only who may see it.
@MusterTest
class ConsistencyTest {
  private static final String STANDARDS =
      "force,code,name,covers,vehicle_kind,category,national_reference,edition,check_every\n";
  private static final List<String> FORCES = List.of("kent", "essex", "surrey");

  private final Consistency consistency;
  private final ImportFiles files;

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @Autowired
  ConsistencyTest(Consistency consistency, Exchange exchange, Reference reference) {
    this.consistency = consistency;
    files = new ImportFiles(exchange, reference);
  }

  private void load(String force, String file) {
    files.load(
        Acting.actor(Role.PLANNER, force),
        file,
        new ImportOptions(
            Optional.of(LocalDate.of(2020, 1, 1)), false, Optional.empty(), Optional.empty()));
  }

  @BeforeEach
  void threeForces() {
    for (var force : FORCES) {
      var odd = force.equals("surrey");
      load(
          force,
          COURSES
              + "%s,L2,Level 2,initial,PO-L2,,,,,6.1,,,20,2,300,%s,,2020-01-01,\n"
                  .formatted(force, odd ? "6" : "12"));
      load(
          force,
          STANDARDS
              + "%s,c,Our carrier,vehicle,PO-CARRIER,public-order,Carrier,%s,\n"
                  .formatted(force, odd ? "edition 2" : "edition 3")
              + "%s,s,Our shields,kit,,public-order,Shield 1,,%s\n"
                  .formatted(force, force.equals("essex") ? "6" : "12")
              + (odd ? "" : force + ",h,Our helmets,kit,,public-order,Helmet 4,,\n"));
      load(
          force,
          "force,code,name,national_reference,words\n"
              + "%s,a,Go forward at a walk,M1,%s\n"
                  .formatted(force, odd ? "Forward" : force.equals("kent") ? "advance" : "Advance")
              + "%s,b,%s,,Hold the line\n".formatted(force, odd ? "Stand" : "Halt"));
    }
  }

  private List<String> lines(Actor actor) {
    return consistency.compare(actor).stream()
        .flatMap(one ->
            one.uses().stream()
                .map(use ->
                    "%s: %s %d %s%s"
                        .formatted(
                            one.what(),
                            use.words(),
                            use.forces(),
                            use.named().stream().map(Object::toString).sorted().toList(),
                            one.isOfOneForce()
                                ? " alone"
                                : one.isSame() ? " same" : one.isUsual(use) ? " usual" : " odd")))
        .toList();
  }

  @Test
  void who_may_read_the_equipment_of_the_forces_is_told_which_are_odd() {
    assertThat(lines(Acting.actor(Role.PLANNER, "kent", "essex", "surrey")))
        .containsExactly(
            "How often it is checked: every 12 months 2 [kent, surrey] usual",
            "How often it is checked: every 6 months 1 [essex] odd",
            "Kit by its reference: in use 2 [essex, kent] usual",
            "Kit by its reference: not in use 1 [surrey] odd",
            "Skill lasts: 12 months 2 [essex, kent] usual",
            "Skill lasts: 6 months 1 [surrey] odd",
            "Standard of vehicles: Carrier, edition 3 2 [essex, kent] usual",
            "Standard of vehicles: Carrier, edition 2 1 [surrey] odd",
            "Words of command: Advance 2 [essex, kent] usual",
            "Words of command: Forward 1 [surrey] odd",
            "Kit by its reference: in use 3 [essex, kent, surrey] same",
            "Licence of the course: 6.1 3 [essex, kent, surrey] same",
            "Words of command: Hold the line 2 [essex, kent] same",
            "Words of command: Hold the line 1 [surrey] alone");
  }

  @Test
  void a_coordinator_is_told_which_forces_to_ask_and_who_reads_counts_alone_is_told_how_many() {
    assertThat(lines(Acting.actor(Role.NATIONAL_COORDINATOR, "kent", "essex", "surrey")))
        .contains(
            "Skill lasts: 6 months 1 [surrey] odd",
            "Standard of vehicles: Carrier, edition 2 1 [surrey] odd",
            "Kit by its reference: not in use 1 [surrey] odd",
            "Words of command: Forward 1 [surrey] odd");
    assertThat(lines(Acting.actor(Role.COMMISSIONERS_READER, "kent", "essex", "surrey")))
        .contains(
            "Standard of vehicles: Carrier, edition 2 1 [] odd",
            "Kit by its reference: not in use 1 [] odd",
            "Words of command: Forward 1 [] odd");
  }

  @Test
  void forces_that_the_actor_does_not_cover_are_not_compared() {
    assertThat(lines(Acting.actor(Role.PLANNER, "kent")))
        .containsExactly(
            "How often it is checked: every 12 months 1 [kent] alone",
            "Kit by its reference: in use 1 [kent] alone",
            "Kit by its reference: in use 1 [kent] alone",
            "Licence of the course: 6.1 1 [kent] alone",
            "Skill lasts: 12 months 1 [kent] alone",
            "Standard of vehicles: Carrier, edition 3 1 [kent] alone",
            "Words of command: Hold the line 1 [kent] alone",
            "Words of command: advance 1 [kent] alone");
  }

  @Test
  void the_page_says_what_differs_first() throws UnsupportedEncodingException {
    var region =
        page(signedIn.as(Role.REGIONAL_COORDINATOR, new Scope.OfRegion("region-south-east")));
    assertThat(region.select("h1").text()).contains("4 of 7 things compared are not the same");
    var rows = region.select("main tbody tr").eachText();
    assertThat(rows).hasSize(13);
    assertThat(rows.getFirst()).contains("Kit by its reference", "Helmet 4", "Kent");
    assertThat(region.text()).contains("OFFICIAL-SENSITIVE");
    assertThat(rows.getLast()).contains("one force only");

    var alone = page(signedIn.as(Role.PLANNER, "kent"));
    assertThat(alone.select("h1").text()).contains("Nothing is kept by more than one force");
    assertThat(alone.select("main tbody tr")).hasSize(8);
  }

  private Document page(RequestPostProcessor by) throws UnsupportedEncodingException {
    return HtmlPage.of(mvc.get().uri("/consistency").with(by).exchange());
  }
}
