package uk.muster.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// What is made up of the nation goes into the registers as it is.
@MusterTest
class NationRisksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired Catalogue catalogue;

  private static Map<String, String> files(Catalogue catalogue) {
    return Stream.of(
            NationRisks.files(catalogue, 7, DAY),
            NationBoards.files(catalogue, DAY),
            NationStandards.files(catalogue, DAY))
        .flatMap(files -> files.entrySet().stream())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, file -> new String(file.getValue(), StandardCharsets.UTF_8)));
  }

  @Test
  void every_row_is_taken_and_says_that_it_is_made_up() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    var two = Set.of(new ForceId("surrey"), new ForceId("sussex"));
    var sources =
        files(catalogue).entrySet().stream()
            .map(file ->
                ImportFiles.csv(
                    file.getKey(),
                    file.getValue()
                        .lines()
                        .filter(line -> line.matches("(force|surrey|sussex),.*"))
                        .collect(Collectors.joining("\n", "", "\n"))))
            .toList();

    var outcomes =
        exchange.importFiles(
            Actor.system("demonstration", two),
            sources,
            ImportOptions.USUAL,
            Exchange.Progress.SILENT);

    assertThat(outcomes)
        .hasSize(11)
        .allSatisfy(outcome -> {
          var counts = ((ImportOutcome.Loaded) outcome).counts();
          assertThat(counts.quarantined()).as(outcome.file()).isZero();
          assertThat(counts.added()).as(outcome.file()).isPositive();
        });
    assertThat(files(catalogue).values())
        .allMatch(text -> text.lines().skip(1).allMatch(line -> line.contains("(synthetic)")));
  }

  @Test
  void the_same_seed_gives_the_same_and_some_force_calls_out_other_words() {
    var files = files(catalogue);

    assertThat(files(catalogue)).isEqualTo(files);
    assertThat(List.of(files.getOrDefault("words-of-command.csv", "").split("\n", -1)))
        .anyMatch(line -> line.contains("Synthetic retire"))
        .anyMatch(line -> line.contains("Synthetic back"));
  }
}
