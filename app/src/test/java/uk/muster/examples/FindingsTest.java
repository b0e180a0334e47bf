package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.book.Books;
import uk.muster.assessment.check.CrossChecks;
import uk.muster.assessment.framework.FrameworkChanges;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Force;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.Role;

/// What both documents found against the forces, Muster's cross-checks find by themselves from the
/// registers of the worked cases; `findings.csv` says which check finds which, and why some cannot
/// be seen.
@MusterTest
class FindingsTest {
  private static final Path EXAMPLES = Path.of("..", "examples");
  private static final List<String> PEOPLE =
      List.of(
          "bases.csv",
          "people.csv",
          "accreditations.csv",
          "restrictions.csv",
          "vehicles.csv",
          "commitments.csv",
          "courses.csv",
          "take-up.csv");

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired CrossChecks checks;
  @Autowired Catalogue catalogue;
  @Autowired FrameworkChanges frameworks;
  @Autowired Books books;

  @BeforeEach
  void load() throws IOException {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    frameworks.load(
        Actor.system("frameworks", catalogue.forces().stream().map(Force::id).toList()));
    for (var worked : Examples.cases()) {
      var files =
          Stream.concat(
                  PEOPLE.stream().filter(_ -> worked.registers()),
                  Examples.registers(worked.code()).stream())
              .map(EXAMPLES.resolve(worked.code())::resolve)
              .map(Source::of)
              .toList();
      assertThat(
              exchange.importFiles(
                  Actor.system("worked cases", java.util.Set.of(worked.force())),
                  files,
                  ImportOptions.USUAL,
                  Exchange.Progress.SILENT))
          .hasSameSizeAs(files)
          .allSatisfy(outcome ->
              assertThat(((ImportOutcome.Loaded) outcome).counts().quarantined())
                  .as(outcome.file())
                  .isZero());
      assess(worked);
    }
  }

  private void assess(WorkedCase worked) throws IOException {
    var folder = EXAMPLES.resolve(worked.code());
    if (Files.exists(folder.resolve("campaigns.csv"))) {
      assertThat(
              books.load(
                  Actor.system("worked cases", java.util.Set.of(worked.force())),
                  Files.readString(folder.resolve("campaigns.csv")),
                  Files.readString(folder.resolve("answers.csv"))))
          .isNotEmpty();
    }
  }

  @Test
  void every_finding_against_a_force_is_found_or_cannot_be_seen_for_a_reason() throws IOException {
    for (var worked : Examples.cases()) {
      var found =
          checks
              .of(Acting.actor(Role.SPR_LEAD, worked.force().value()), worked.force(), worked.on())
              .found();
      var missing = new ArrayList<String>();
      var lines = new ArrayList<List<String>>();
      for (var one : Examples.findings(worked.code())) {
        var sentence =
            found.stream()
                .filter(each -> each.check().identifier().equals(one.check()))
                .filter(each -> each.finding().subject().equals(one.subject()))
                .map(each -> each.finding().sentence())
                .findFirst()
                .orElse("");
        if (sentence.isEmpty() != one.check().isEmpty()
            || (sentence.isEmpty() && one.reason().isEmpty())) {
          missing.add(one + " among " + found);
        }
        lines.add(List.of(one.fact(), one.check(), one.subject(), sentence, one.reason()));
      }
      assertThat(missing).isEmpty();
      sameAs(EXAMPLES.resolve(worked.code()).resolve("findings.csv"), lines);
    }
  }

  private static void sameAs(Path file, List<List<String>> lines) throws IOException {
    var text = new StringBuilder("id,check,subject,sentence,reason\n");
    lines.forEach(line -> text.append(FindingsTest.line(line)));
    if (Boolean.getBoolean("muster.redraw")) {
      Files.writeString(file, text);
    }
    assertThat(Files.readString(file))
        .as("%s is stale: run this test with -Dmuster.redraw=true".formatted(file))
        .isEqualTo(text.toString());
  }

  private static String line(List<String> values) {
    return String.join(
            ",",
            values.stream()
                .map(one ->
                    one.contains(",") || one.contains("\"")
                        ? '"' + one.replace("\"", "\"\"") + '"'
                        : one)
                .toList())
        + "\n";
  }

  @Test
  void each_fact_against_a_force_has_its_line() {
    for (var worked : Examples.cases()) {
      assertThat(Examples.findings(worked.code()))
          .extracting(WorkedCase.Finding::fact)
          .containsExactlyElementsOf(
              Examples.facts(worked.code()).stream()
                  .filter(WorkedCase.Fact::findingAgainst)
                  .map(WorkedCase.Fact::id)
                  .toList());
    }
  }
}
