package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// On demand: what a page of people or vehicles costs at the size of a nation's register.
@MusterTest
class PeopleCostTest {
  private static final String FORCE = "essex";
  private static final int MANY = 100_000;
  private static final List<String> PATHS =
      List.of(
          "/people",
          "/people?sort=rank&order=descending",
          "/people?sort=post",
          "/people?sort=to&order=descending",
          "/people?skill=PO-L2&sort=base",
          "/people?q=p7",
          "/vehicles",
          "/vehicles?sort=base&order=descending",
          "/vehicles?sort=from&kind=PO-CARRIER");

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @TempDir Path folder;

  private void load(String name, StringBuilder text) throws IOException {
    var file = Files.writeString(folder.resolve(name), text);
    var outcome =
        exchange
            .importFile(Acting.actor(Role.PLANNER, FORCE), Source.of(file), ImportOptions.USUAL)
            .getFirst();
    assertThat(((ImportOutcome.Loaded) outcome).counts().quarantined()).isZero();
  }

  private void load() throws IOException {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    var people = new StringBuilder("force,person_id,rank,post,base,starts_on,leaves_on\n");
    var awards = new StringBuilder("force,person_id,skill,awarded_on,expires_on\n");
    var vehicles =
        new StringBuilder("force,vehicle_id,kind,base,in_service_on,out_of_service_on\n");
    for (var n = 0; n < MANY; n++) {
      people.append(
          "%s,P%06d,%s,Post %d,B%d,20%02d-01-01,\n"
              .formatted(FORCE, n, n % 7 == 0 ? "PS" : "PC", n % 900, n % 40, n % 20));
      awards.append("%s,P%06d,PO-L2,2024-01-01,2030-01-01\n".formatted(FORCE, n));
      vehicles.append(
          "%s,V%06d,PO-CARRIER,B%d,20%02d-01-01,\n".formatted(FORCE, n, n % 40, n % 20));
    }
    load("people.csv", people);
    load("accreditations.csv", awards);
    load("vehicles.csv", vehicles);
  }

  private String ask(String path) {
    var who = signedIn.as(Role.PLANNER, FORCE);
    var answer = mvc.get().uri(URI.create(path)).with(who).exchange();
    return HtmlPage.of(answer).select("a[rel=next]").attr("href");
  }

  /// A page, and one 20 pages on.
  @Test
  @EnabledIfSystemProperty(named = "muster.measure", matches = "true")
  void pages_of_a_hundred_thousand_rows_answer_and_are_timed() throws IOException {
    load();
    for (var path : PATHS) {
      time(path, path);
      var deep = path;
      for (var n = 0; n < 20; n++) {
        var next = ask(deep);
        deep = next.isEmpty() ? deep : next;
      }
      time(path + " 20 pages on", deep);
    }
  }

  private void time(String name, String path) {
    var times = new long[11];
    for (var n = 0; n < times.length; n++) {
      var start = System.nanoTime();
      ask(path);
      times[n] = (System.nanoTime() - start) / 1_000_000;
    }
    Arrays.sort(times);
    System.out.printf("MEASURED %s: median %d ms%n", name, times[times.length / 2]);
  }
}
