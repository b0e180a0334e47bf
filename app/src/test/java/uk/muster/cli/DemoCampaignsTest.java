package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.assessment.answer.AssessmentId;
import uk.muster.assessment.answer.AssessmentState;
import uk.muster.assessment.answer.Assessments;
import uk.muster.assessment.answer.Digest;
import uk.muster.assessment.answer.Signing;
import uk.muster.assessment.book.BookOutcome;
import uk.muster.assessment.book.BookRefused;
import uk.muster.assessment.book.Books;
import uk.muster.assessment.campaign.Campaign;
import uk.muster.assessment.campaign.Campaigns;
import uk.muster.assessment.grid.GridCell;
import uk.muster.assessment.grid.Grids;
import uk.muster.reference.Catalogue;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Whole campaigns at once: two quarters of the nation, and campaigns from files.
@MusterTest
class DemoCampaignsTest {

  private static final String CAMPAIGNS =
      """
      campaign,scope,title,cycle,edition,opened_on,due,previous,closed
      c1,wiltshire,Inspection 2024,inspection,2023,2024-03-01,2024-04-01,,yes
      """;
  private static final String ANSWERS =
      "campaign,force,threat,question,yes_no,rating,target,estimate,reasons,confidence,sources\n";

  @Autowired Books books;
  @Autowired Campaigns campaigns;
  @Autowired Grids grids;
  @Autowired Assessments assessments;
  @Autowired Catalogue catalogue;
  @Autowired SignedIn signedIn;
  @Autowired MockMvcTester mvc;

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/London"));
  }

  @Test
  void the_nation_has_two_quarters_and_loads_them_once() {
    var forces = catalogue.forces().stream().map(one -> one.id()).collect(Collectors.toSet());
    var demo = new DemoCampaigns(books, forces, today());
    var began = System.nanoTime();
    demo.load();
    var loaded = (System.nanoTime() - began) / 1_000_000;
    demo.load();

    var actor = Actor.system("test", forces);
    var found =
        campaigns.list(actor).stream().filter(one -> one.title().startsWith("Synthetic")).toList();
    assertThat(found).extracting(Campaign::open).containsExactly(true, false);
    var grid = grids.nation(actor, found.getFirst().code());
    assertThat(grid.cells().stream().map(GridCell::force).distinct()).hasSize(43);
    assertThat(grid.cells()).anyMatch(one -> one.trend().isPresent());
    assertThat(grids.nation(actor, found.getLast().code()).assessments())
        .hasSize(43 * 7)
        .allMatch(one -> one.submissions() == 1)
        .allMatch(one -> one.state() == AssessmentState.SIGNED);
    var one = new AssessmentId(new ForceId("kent"), found.getLast().code(), "cyber");
    var paper = assessments.paper(Acting.actor(Role.SPR_LEAD, "kent"), one);
    assertThat(paper.assessment().digest())
        .isEqualTo(
            Digest.of(
                one,
                1,
                paper.framework(),
                paper.answers(),
                paper.facts(),
                List.of(),
                Signing.DECLARATION));

    var reader = signedIn.inTheNation(Role.NATIONAL_COORDINATOR);
    var path = "/assessment/nation?campaign=" + found.getLast().code();
    var times =
        LongStream.range(0, 15)
            .map(_ -> {
              var start = System.nanoTime();
              assertThat(mvc.get().uri(path).with(reader)).hasStatusOk();
              return (System.nanoTime() - start) / 1_000_000;
            })
            .sorted()
            .toArray();
    System.out.printf(
        "two quarters loaded in %d ms; the national grid: median %d ms%n", loaded, times[7]);
  }

  @Test
  void a_campaign_comes_from_files_through_the_checks_of_the_pages() {
    var forces = catalogue.forces().stream().map(one -> one.id()).collect(Collectors.toSet());
    var actor = Actor.system("test", forces);
    var question =
        books.asked(actor, "2023", forces).entrySet().stream()
            .filter(one -> one.getKey().force().value().equals("wiltshire"))
            .filter(one -> one.getKey().threat().equals("cyber"))
            .findFirst()
            .orElseThrow()
            .getValue()
            .questions()
            .getFirst()
            .code();
    var row = "c1,wiltshire,cyber," + question + ",yes,%s,20,16,%s,low,stra\n";

    assertThatThrownBy(() ->
            books.load(
                actor,
                CAMPAIGNS,
                ANSWERS
                    + row.formatted("1", "")
                    + "c1,wiltshire,cyber,no-such,yes,1,,,So,low,stra\n"))
        .isInstanceOf(BookRefused.class)
        .hasMessageContaining("line 2: %s: Enter the reasons".formatted(question))
        .hasMessageContaining("line 3: question (no-such) is not in");
    assertThatThrownBy(() ->
            books.load(actor, CAMPAIGNS, ANSWERS + row.formatted("7", "So").replace("stra", "x")))
        .isInstanceOf(BookRefused.class)
        .hasMessageContaining("line 2: sources (x) is no kind of source")
        .hasMessageContaining("line 2: rating (7) is unknown");
    assertThat(campaigns.list(actor)).noneMatch(one -> one.title().equals("Inspection 2024"));

    assertThat(books.load(actor, CAMPAIGNS, ANSWERS + row.formatted("1", "So")))
        .containsExactly(new BookOutcome.Loaded("wiltshire-inspection-2024", 1));
    assertThat(books.load(actor, CAMPAIGNS, ANSWERS))
        .containsExactly(new BookOutcome.There("wiltshire-inspection-2024"));
  }
}
