package uk.muster.inspection.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.Acting;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.inspection.DataRequest.State;
import uk.muster.reference.Reference;
import uk.muster.register.ChangeOutcome;
import uk.muster.register.Entry;
import uk.muster.register.EntryQuestion;
import uk.muster.register.RegisterChanges;
import uk.muster.register.Registers;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;
import uk.muster.shared.Role;

/// One request to every force, and what comes back.
@MusterTest
class RequestsToAllTest {
  private static final ForceId ESSEX = new ForceId("essex");
  private static final ForceId KENT = new ForceId("kent");
  private static final Actor INSPECTOR = Acting.actor(Role.INSPECTOR, "essex", "kent", "surrey");
  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired RequestsToAll requests;
  @Autowired TakeUpsByForce takeUps;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private NewRequest asking(String code, LocalDate due) {
    return new NewRequest(
        code,
        "Enrolled in CYBER-1",
        "Programme of " + code,
        "figure",
        "people",
        "CYBER-1",
        due,
        "");
  }

  private ChangeOutcome answer(ForceId force, String request, String figure) {
    return changes.add(
        Acting.actor(Role.SPR_LEAD, force.value()),
        "data-answers",
        new Draft(force, "", Map.of("name", "Answer", "request", request, "figure", figure)),
        Marking.OFFICIAL_SENSITIVE);
  }

  private List<Entry> inspections() {
    return registers.all(INSPECTOR, "inspections", EntryQuestion.on(today));
  }

  @Test
  void every_force_is_asked_and_one_without_an_inspection_gets_a_desk_based_one() {
    changes.add(
        INSPECTOR,
        "inspections",
        new Draft(
            ESSEX,
            "visit",
            Map.of(
                "name",
                "V",
                "programme",
                "Programme of r1",
                "mode",
                "visited",
                "state",
                "planned")),
        Marking.OFFICIAL);

    var outcome = requests.ask(INSPECTOR, asking("r1", today));

    assertThat(outcome)
        .isEqualTo(new AskingOutcome.Asked("r1", 3, List.of(KENT, new ForceId("surrey"))));
    assertThat(inspections())
        .filteredOn(one -> one.text("programme").equals("Programme of r1"))
        .extracting(one -> one.text("mode"))
        .containsExactlyInAnyOrder("visited", "desk-based", "desk-based");
    assertThat(requests.list(INSPECTOR).get("r1")).hasSize(3);
  }

  @Test
  void where_one_force_cannot_be_asked_nobody_is() {
    changes.add(
        INSPECTOR,
        "inspections",
        new Draft(
            KENT,
            "i",
            Map.of(
                "name",
                "V",
                "programme",
                "Programme of r2",
                "mode",
                "visited",
                "state",
                "planned")),
        Marking.OFFICIAL);
    changes.add(
        INSPECTOR,
        "data-requests",
        new Draft(
            KENT,
            "r2",
            Map.of(
                "name",
                "An older one",
                "inspection",
                "i",
                "asks_for",
                "words",
                "sent_on",
                "2026-01-01",
                "due",
                "2026-02-01")),
        Marking.OFFICIAL);
    var before = inspections().size();

    assertThat(requests.ask(INSPECTOR, asking("r2", today)))
        .isInstanceOfSatisfying(
            AskingOutcome.Refused.class, no -> assertThat(no.force()).isEqualTo(KENT));
    assertThat(inspections()).hasSize(before);
    assertThat(requests.list(INSPECTOR).get("r2")).hasSize(1);
    assertThat(requests.ask(INSPECTOR, asking("r3", today.minusDays(1))))
        .isInstanceOf(AskingOutcome.Pointless.class);
    assertThatThrownBy(
            () -> requests.ask(Acting.actor(Role.SPR_LEAD, "essex"), asking("r3", today)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void what_came_back_stands_in_one_row_a_force_and_the_take_up_in_the_comparison() {
    new ImportFiles(exchange, reference)
        .load(
            Acting.actor(Role.PLANNER, "essex"),
            ImportFiles.TAKE_UP + "essex,CYBER-1,all,2026-03-31,100,40,30,test\n");
    requests.ask(INSPECTOR, asking("r4", today));
    answer(ESSEX, "r4", "41");

    var returns = requests.returns(INSPECTOR, "r4");
    var ofKent = requests.returns(Acting.actor(Role.SPR_LEAD, "kent"), "r4");
    var line = takeUps.of(INSPECTOR, "CYBER-1").lines().getFirst();

    assertThat(returns.forces()).hasSize(3);
    assertThat(returns.count(today, State.IN_TIME)).isEqualTo(1);
    assertThat(returns.count(today.plusDays(1), State.MISSING)).isEqualTo(2);
    assertThat(returns.changedAfterwards()).isZero();
    assertThat(ofKent.forces()).containsOnlyKeys(KENT);
    assertThat(ofKent.count(today.plusDays(1), State.MISSING)).isEqualTo(1);
    assertThat(line.force()).isEqualTo(ESSEX);
    assertThat(line.differ()).isTrue();
    assertThatThrownBy(() -> requests.returns(INSPECTOR, "none")).isInstanceOf(NotFound.class);
  }

  @Test
  void the_pages_show_it() {
    requests.ask(INSPECTOR, asking("r5", today));
    answer(ESSEX, "r5", "41");
    var lead = signedIn.as(Role.SPR_LEAD, "essex");

    var page = HtmlPage.of(mvc.get().uri("/inspection-requests/r5").with(lead).exchange());
    var list = HtmlPage.of(mvc.get().uri("/inspection-requests").with(lead).exchange());
    var takeUp = HtmlPage.of(mvc.get().uri("/comparison/take-up").with(lead).exchange());

    assertThat(page.select("h1").text()).isEqualTo("1 of 1 force has answered");
    assertThat(page.select("main td").text()).contains("answered in time", "41");
    assertThat(list.select("main a[href=/inspection-requests/r5]")).isNotEmpty();
    assertThat(takeUp.select("h1").size()).isEqualTo(1);
    assertThat(mvc.get().uri("/inspection-requests/new").with(lead)).hasStatus(403);
  }
}
