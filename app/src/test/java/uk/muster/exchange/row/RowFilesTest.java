package uk.muster.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.examples.Examples;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.Feed;
import uk.muster.exchange.ImportCounts;
import uk.muster.exchange.ImportFiles;
import uk.muster.exchange.ImportOptions;
import uk.muster.exchange.ImportOutcome;
import uk.muster.files.Source;
import uk.muster.reference.Reference;
import uk.muster.register.Register;
import uk.muster.register.kind.Kind;
import uk.muster.shared.Role;

/// What a register is taken out as is a file that can be brought in again without a change.
@MusterTest
class RowFilesTest {
  private static final String FORCE = "leicestershire";

  /// What the worked case has no file of, with texts that a spreadsheet would take for a formula,
  /// quotes and figures that nobody stated.
  private static final List<String> MORE =
      List.of(
          "force,person_id,rank,post,base,starts_on,leaves_on,name\n"
              + "leicestershire,ROW1,PS,@Response,,2020-01-01,,\"Ám, \"\"Kit\"\"\"\n"
              + "leicestershire,ROW2,PC,,,2020-01-01,,\n",
          ImportFiles.SESSIONS
              + "leicestershire,S1,CYBER-1,2026-01-05,2026-01-06,=HQ,,held\n"
              + "leicestershire,S2,CYBER-1,2026-01-05,2026-01-06,,12,planned\n",
          ImportFiles.ENROLMENTS + "leicestershire,ROW1,leicestershire,S1,booked,2025-12-01\n",
          ImportFiles.RESULTS
              + "leicestershire,ROW1,leicestershire,S1,yes,passed,2026-01-06,'-Sergeant\n",
          "force,person_id,level,tested_on,seconds,passed\n"
              + "leicestershire,ROW1,PO-L2,2025-05-01,,yes\n",
          "force,person_id,skill,opened_on,reviewed_on,reviewer,operations,state\n"
              + "leicestershire,ROW1,PSU-CMD,2025-05-01,,,,open\n",
          ImportFiles.EXPECTED
              + "leicestershire,ROW1,2027-03-31,retirement,\"Survey, \"\"spring\"\"\"\n",
          ImportFiles.REQUIREMENTS
              + "leicestershire,region-east-midlands,PSU-CMD,40,2026-01-01,,+Board of May\n",
          "force,person_id,other_force,other_person_id\n" + "leicestershire,ROW1,derbyshire,D1\n");

  @Autowired ObjectProvider<Feed> feeds;
  @Autowired ObjectProvider<Feed.Several> more;
  @Autowired Register register;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  private List<Feed> all() {
    return Stream.concat(feeds.stream(), more.stream().flatMap(several -> several.list().stream()))
        .toList();
  }

  @Test
  void every_feed_is_read_back_but_those_whose_register_has_files_of_its_own() {
    var own = register.kinds().stream().map(Kind::code).collect(Collectors.toSet());

    var notHeld =
        all().stream()
            .filter(feed -> feed.held().isEmpty())
            .map(Feed::kind)
            .collect(Collectors.toSet());

    assertThat(notHeld).isEqualTo(own);
  }

  @Test
  void every_column_is_in_words_and_every_code_that_is_offered_may_stand_there() {
    for (var feed : all().stream().filter(feed -> feed.held().isPresent()).toList()) {
      var kind = new RowKind(feed, feed.held().orElseThrow());
      var names = new HashSet<>(kind.columns().stream().map(one -> one.name()).toList());

      assertThat(names).as(kind.code()).containsAll(kind.held().asked().keySet());
      for (var column : kind.columns()) {
        var asked = kind.asked(column.name());
        assertThat(asked.label()).as(column.name()).doesNotContain("_");
        assertThat(asked.codes())
            .as("%s of %s", column.name(), kind.code())
            .allMatch(one -> column.wrong(one.code()).isEmpty());
        if (column.kind() == uk.muster.files.Column.Kind.CODE) {
          assertThat(asked.codes()).as("%s of %s", column.name(), kind.code()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void a_file_that_was_taken_out_changes_nothing_when_it_is_brought_in_again() {
    load();

    for (var feed : all().stream().filter(feed -> feed.held().isPresent()).toList()) {
      var text = taken(feed.kind());
      var again =
          exchange.importFile(
              Acting.actor(Role.PLANNER, FORCE),
              ImportFiles.csv(feed.kind() + ".csv", text),
              ImportOptions.USUAL);

      var rows = text.lines().count() - 2;
      assertThat(rows).as(feed.kind()).isPositive();
      assertThat(again)
          .as(feed.kind())
          .singleElement()
          .isInstanceOfSatisfying(
              ImportOutcome.Loaded.class,
              loaded ->
                  assertThat(loaded.counts())
                      .as(feed.kind())
                      .isEqualTo(new ImportCounts(rows, 0, 0, rows, 0)));
    }
    assertThat(taken("training-results")).contains("''-Sergeant");
    assertThat(taken("sessions")).contains("'=HQ");
  }

  /// Whom a force has, and which bookings, long after: one has left, one session was cancelled.
  private static final List<String> LATER =
      List.of(
          ImportFiles.PEOPLE + "leicestershire,ROW1,PS,@Response,,2020-01-01,2025-06-30\n",
          ImportFiles.SESSIONS + "leicestershire,S2,CYBER-1,2026-01-05,2026-01-06,,12,cancelled\n");

  private void load() {
    reference.load(uk.muster.shared.Actor.system("test", Set.of()));
    var folder = Path.of("target", "row-files", "leicestershire-2013");
    Examples.copy("leicestershire-2013", folder);
    var files =
        Stream.of(
                "bases",
                "people",
                "accreditations",
                "restrictions",
                "vehicles",
                "duties",
                "commitments",
                "courses",
                "take-up")
            .map(name -> Source.of(folder.resolve(name + ".csv")));
    bring(Stream.concat(files, MORE.stream().map(text -> ImportFiles.csv("more.csv", text))));
    bring(LATER.stream().map(text -> ImportFiles.csv("later.csv", text)));
  }

  private void bring(Stream<Source> files) {
    var outcomes =
        exchange.importFiles(
            Acting.actor(Role.PLANNER, FORCE),
            files.toList(),
            ImportOptions.USUAL,
            Exchange.Progress.SILENT);
    assertThat(outcomes)
        .allSatisfy(one ->
            assertThat(one)
                .isInstanceOfSatisfying(
                    ImportOutcome.Loaded.class,
                    loaded ->
                        assertThat(loaded.counts().quarantined()).as(loaded.toString()).isZero()));
  }

  private String taken(String kind) {
    var answer =
        mvc.get()
            .uri("/rows/%s.csv?force=%s".formatted(kind, FORCE))
            .with(signedIn.as(Role.PLANNER, FORCE))
            .exchange();
    assertThat(answer).as(kind).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
