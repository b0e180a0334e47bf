package uk.muster.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.Statements;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.shared.Role;

/// A page of a register costs as many statements for three entries as for five hundred.
@MusterTest
class RegisterCostTest {
  private static final String FORCE = "essex";
  private static final List<String> PATHS =
      List.of(
          "/registers",
          "/registers/teams",
          "/registers/teams?sort=demand&order=descending&q=team&threats=cyber",
          "/registers/teams/essex/t1",
          "/registers/teams/essex/t1/change",
          "/registers/teams/new",
          "/calendar",
          "/indicators");

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @TempDir Path folder;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private void load(int many) throws IOException {
    var text =
        new StringBuilder("force,code,name,type,parent,threats,demand,demand_period,next_review\n");
    for (var n = 0; n < many; n++) {
      text.append(
          "%s,t%d,Team %d,unit,%s,cyber;terrorism,>%d,2013/14,%s\n"
              .formatted(
                  FORCE,
                  n,
                  (n * 7919) % 100_003,
                  n == 0 ? "" : "t" + n / 50,
                  n % 900,
                  "2027-%02d-%02d".formatted(n % 12 + 1, n % 28 + 1)));
    }
    var file = Files.writeString(folder.resolve("teams.csv"), text);
    var planner = Acting.actor(Role.PLANNER, FORCE);
    var outcome = exchange.importFile(planner, Source.of(file), ImportOptions.USUAL).getFirst();
    assertThat(((ImportOutcome.Loaded) outcome).counts().quarantined()).isZero();
  }

  /// More than a page in both: what fits one page is not counted by a statement of its own.
  @Test
  void as_many_for_sixty_entries_as_for_five_hundred() throws IOException {
    load(60);
    var few = PATHS.stream().map(this::statements).toArray(Integer[]::new);
    load(500);
    var many = PATHS.stream().map(this::statements).toArray(Integer[]::new);

    assertThat(many).as(Arrays.toString(many)).containsExactly(few);
    assertThat(IntStream.range(0, many.length))
        .as(Arrays.toString(many))
        .allMatch(n -> many[n] <= most(PATHS.get(n)));
  }

  /// A page of indicators asks about once for each kind that is counted, whatever it holds, and for
  /// the scoring tables of forces.
  private static int most(String path) {
    return path.equals("/indicators") ? 56 : 16;
  }

  private int statements(String path) {
    ask(path);
    return Statements.during(() -> ask(path));
  }

  private void ask(String path) {
    var who = signedIn.as(Role.PLANNER, FORCE);
    assertThat(mvc.get().uri(URI.create(path)).with(who)).as(path).hasStatusOk();
  }

  /// On demand: what a page costs at the size of a nation's register.
  @Test
  @EnabledIfSystemProperty(named = "muster.measure", matches = "true")
  void pages_of_a_hundred_thousand_entries_answer_and_are_timed() throws IOException {
    var began = System.nanoTime();
    load(100_000);
    System.out.printf("MEASURED import of 100,000 teams: %d ms%n", since(began).toMillis());
    for (var path : PATHS) {
      var times = new long[11];
      for (var n = 0; n < times.length; n++) {
        var start = System.nanoTime();
        ask(path);
        times[n] = since(start).toMillis();
      }
      Arrays.sort(times);
      System.out.printf("MEASURED %s: median %d ms%n", path, times[times.length / 2]);
    }
  }

  private static Duration since(long began) {
    return Duration.ofNanos(System.nanoTime() - began);
  }
}
