package uk.muster.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.PORTFOLIOS;
import static uk.muster.exchange.ImportFiles.REQUIREMENTS;
import static uk.muster.exchange.ImportFiles.SESSIONS;
import static uk.muster.exchange.ImportFiles.VEHICLES;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// The cross-checks that need more than registers: each finds, says its sentence, and stops.
@MusterTest
class FireAndStopTest {
  private static final ForceId FORCE = new ForceId("suffolk");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "suffolk");

  private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

  @Autowired CrossChecks checks;
  @Autowired RegisterChanges changes;
  private final ImportFiles files;

  @Autowired
  FireAndStopTest(Exchange exchange, Reference reference) {
    files = new ImportFiles(exchange, reference);
  }

  private List<String> found(String check) {
    return checks.of(PLANNER, FORCE, today).found().stream()
        .filter(one -> one.check().identifier().equals(check))
        .map(one -> one.finding().sentence())
        .toList();
  }

  @Test
  void carriers_are_found_until_each_has_passed_a_check_within_a_year() {
    var check = "equipment.carriers-not-checked";
    files.load(
        PLANNER,
        VEHICLES
            + "suffolk,C1,PO-CARRIER,,2020-01-01,\n"
            + "suffolk,C2,PO-CARRIER,,2020-01-01,\n"
            + "suffolk,C3,PO-CARRIER,,2020-01-01,2021-01-01\n");
    passed("c1", "C1", today.minusDays(9));
    passed("c2", "C2", today.minusMonths(13));

    assertThat(found(check))
        .singleElement()
        .asString()
        .startsWith("1 of 2 carriers in service passed no check in the 12 months up to ");
    passed("c2-again", "C2", today.minusDays(1));
    assertThat(found(check)).isEmpty();
  }

  private void passed(String code, String vehicle, LocalDate on) {
    var values =
        Map.of("name", vehicle, "vehicle", vehicle, "result", "pass", "checked_on", on.toString());
    changes.add(PLANNER, "equipment-checks", new Draft(FORCE, code, values), Marking.OFFICIAL);
  }

  @Test
  void a_region_is_found_until_somebody_says_which_skills_it_needs() {
    var check = "workforce.regional-need-not-stated";

    assertThat(found(check))
        .singleElement()
        .asString()
        .startsWith("Nothing says which specialist skills ");
    files.load(PLANNER, REQUIREMENTS + "suffolk,region-eastern,PO-L2,40,2020-01-01,,plan\n");
    assertThat(found(check)).isEmpty();
  }

  @Test
  void accreditations_that_end_are_found_until_a_place_is_booked_in_time() {
    var check = "workforce.renewals-not-booked";
    files.load(PLANNER, PEOPLE + "suffolk,R1,PC,,,2015-04-01,\n");
    files.load(PLANNER, AWARDS + "suffolk,R1,PO-L2,2025-12-01,%s\n".formatted(today.plusDays(30)));
    files.load(
        PLANNER, COURSES + "suffolk,L2R,Refresher,refresher,PO-L2,,,,,,,,8,1,,,,2020-01-01,\n");
    var day = today.plusDays(9);
    files.load(PLANNER, SESSIONS + "suffolk,S1,L2R,%s,%s,,8,planned\n".formatted(day, day));

    assertThat(found(check))
        .singleElement()
        .asString()
        .startsWith("1 of 1 accreditation that end within 90 days of ");
    files.load(PLANNER, ENROLMENTS + "suffolk,R1,suffolk,S1,booked,2026-01-05\n");
    assertThat(found(check)).isEmpty();
  }

  @Test
  void command_is_found_until_its_portfolio_is_competent_and_its_prerequisite_held() {
    var check = "workforce.command-without-proof";
    files.load(
        PLANNER,
        COURSES + "suffolk,SIL,Silver,initial,PO-SILVER,PO-BRONZE,,,,,,,8,5,,,,2020-01-01,\n");
    files.load(PLANNER, PEOPLE + "suffolk,R2,CI,,,2015-04-01,\nsuffolk,R3,CI,,,2015-04-01,\n");
    var end = today.plusDays(200);
    files.load(
        PLANNER,
        AWARDS
            + "suffolk,R2,PO-SILVER,2025-12-01,%1$s\nsuffolk,R3,PO-SILVER,2025-12-01,%1$s\n"
                .formatted(end)
            + "suffolk,R3,PO-BRONZE,2025-01-01,%s\n".formatted(end));
    files.load(PLANNER, PORTFOLIOS + "suffolk,R3,PO-SILVER,2025-12-01,,,3,open\n");

    assertThat(found(check))
        .anySatisfy(sentence ->
            assertThat(sentence)
                .startsWith("Public order silver commander: 2 people in date on ")
                .endsWith(
                    "; 2 without a portfolio found competent; 1 without Public order bronze"
                        + " commander, which its course requires."))
        .anySatisfy(
            sentence -> assertThat(sentence).startsWith("Public order bronze commander: 1 person"));
    files.load(
        PLANNER,
        PORTFOLIOS
            + "suffolk,R3,PO-SILVER,2025-12-01,2026-01-01,Reviewer,3,competent\n"
            + "suffolk,R2,PO-SILVER,2025-12-01,2026-01-01,Reviewer,4,competent\n"
            + "suffolk,R2,PO-BRONZE,2025-12-01,2026-01-01,Reviewer,4,competent\n"
            + "suffolk,R3,PO-BRONZE,2025-12-01,2026-01-01,Reviewer,4,competent\n");
    assertThat(found(check))
        .singleElement()
        .asString()
        .contains("1 without Public order bronze commander, which its course requires");
    files.load(PLANNER, AWARDS + "suffolk,R2,PO-BRONZE,2025-01-01,%s\n".formatted(end));
    assertThat(found(check)).isEmpty();
  }
}
