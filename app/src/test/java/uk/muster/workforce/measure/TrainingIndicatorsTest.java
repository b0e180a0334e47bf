package uk.muster.workforce.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.muster.exchange.ImportFiles.AWARDS;
import static uk.muster.exchange.ImportFiles.COURSES;
import static uk.muster.exchange.ImportFiles.ENROLMENTS;
import static uk.muster.exchange.ImportFiles.PEOPLE;
import static uk.muster.exchange.ImportFiles.RESULTS;
import static uk.muster.exchange.ImportFiles.SESSIONS;
import static uk.muster.exchange.ImportFiles.TAKE_UP;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Indicator;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.Role;

/// What training is measured by, counted by hand in a force of three.
@MusterTest
class TrainingIndicatorsTest {
  private static final ForceId FORCE = new ForceId("cleveland");
  private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
  private static final Actor MANAGER = Acting.actor(Role.TRAINING_MANAGER, "cleveland");

  @Autowired TrainingMeasures measures;
  @Autowired Catalogue catalogue;
  private final ImportFiles files;
  private boolean loaded;

  @Autowired
  TrainingIndicatorsTest(Exchange exchange, Reference reference) {
    files = new ImportFiles(exchange, reference);
  }

  @BeforeEach
  void school() {
    if (!loaded) {
      load();
      loaded = true;
    }
  }

  private void load() {
    var planner = Acting.actor(Role.PLANNER, "cleveland");
    files.load(
        planner,
        PEOPLE
            + "cleveland,T1,PC,,,2015-04-01,\n"
            + "cleveland,T2,PC,,,2015-04-01,2026-06-30\n"
            + "cleveland,T3,PC,,,2015-04-01,\n");
    files.load(
        planner,
        AWARDS
            + "cleveland,T1,PO-L2,2025-10-01,2026-09-30\n"
            + "cleveland,T1,PO-MEDIC,2024-01-01,2024-12-31\n"
            + "cleveland,T3,PO-L3,2026-01-01,2026-10-31\n"
            + "cleveland,T3,PO-DRIVER,2026-09-16,2027-09-30\n");
    files.load(
        planner,
        COURSES
            + "cleveland,L2I,Level 2,initial,PO-L2,,,,,,,,,2,,,,2020-01-01,\n"
            + "cleveland,L2R,Refresher,refresher,PO-L2,,,,,,,,8,1,,,,2020-01-01,\n");
    files.load(
        planner,
        SESSIONS
            + "cleveland,S1,L2I,2026-03-02,2026-03-03,,4,held\n"
            + "cleveland,S2,L2R,2026-09-01,2026-09-01,,,planned\n"
            + "cleveland,NO-PLACES,L2I,2026-05-04,2026-05-04,,,held\n"
            + "cleveland,CANCELLED,L2I,2026-05-05,2026-05-05,,40,cancelled\n"
            + "cleveland,LONG-AGO,L2R,2025-09-15,2025-09-15,,40,held\n"
            + "cleveland,S5,L2R,2026-09-20,2026-09-20,,8,planned\n");
    files.load(
        planner,
        ENROLMENTS
            + "cleveland,T1,cleveland,S1,booked,2026-01-05\n"
            + "cleveland,T2,cleveland,S1,booked,2026-01-05\n"
            + "cleveland,T3,cleveland,S1,booked,2026-01-05\n"
            + "cleveland,T1,cleveland,S5,booked,2026-08-05\n");
    files.load(
        planner,
        RESULTS
            + "cleveland,T1,cleveland,S1,yes,failed,2026-03-03,A9\n"
            + "cleveland,T2,cleveland,S1,yes,passed,2026-03-03,A9\n"
            + "cleveland,T3,cleveland,S1,no,none,2026-03-03,A9\n");
    files.load(
        planner,
        TAKE_UP
            + "cleveland,FIRST,all,2026-01-01,100,50,40,report\n"
            + "cleveland,FIRST,all,2026-06-01,200,100,50,report\n"
            + "cleveland,FIRST,officers,2026-06-01,150,100,99,report\n"
            + "cleveland,FIRST,all,2026-12-01,200,200,200,report\n"
            + "cleveland,SECOND,all,2026-05-01,,90,90,report\n");
  }

  private Map<String, String> values(LocalDate on) {
    var indicators = new TrainingIndicators(measures, catalogue);
    var values = new TreeMap<String, String>();
    indicators
        .values(MANAGER, FORCE, on, indicators.list())
        .forEach((one, value) -> values.put(one.identifier(), words(value)));
    return values;
  }

  private static String words(Indicator.Value value) {
    return switch (value) {
      case Indicator.Value.Figure(var number, _) -> number.toPlainString();
      case Indicator.Value.None(var why, _) -> why;
    };
  }

  @Test
  void each_is_what_can_be_counted_by_hand() {
    assertThat(values(DAY))
        .containsEntry(
            "workforce.in-date-public-order", "66.7") // T1 level 2, T3 level 3; not T1 medic
        .containsEntry("workforce.courses-filled", "25.0") // 3 of 4 and 0 of 8
        .containsEntry("workforce.no-shows", "33.3")
        .containsEntry("workforce.pass-rate", "50.0")
        .containsEntry("workforce.renewals-booked", "50.0") // T1 level 2; not T3 level 3
        .containsEntry("workforce.e-learning", "25.0"); // 50 of 200 in June
  }

  @Test
  void on_another_day_they_are_those_of_that_day() {
    assertThat(values(LocalDate.of(2026, 2, 1)))
        .containsEntry("workforce.in-date-public-order", "66.7")
        .containsEntry("workforce.courses-filled", "0.0") // LONG-AGO was within the 12 months then
        .containsEntry("workforce.pass-rate", "nobody passed or failed in the 12 months")
        .containsEntry("workforce.e-learning", "40.0");
  }

  @Test
  void where_there_is_nothing_to_measure_there_is_no_figure() {
    var values = new HashMap<>(values(LocalDate.of(2019, 1, 1)));

    assertThat(values.remove("workforce.accreditations-ending")).isEqualTo("0");
    assertThat(values.values())
        .allMatch(value -> value.startsWith("no"))
        .contains("no census states headcount and completed");
  }

  @Test
  void alone_each_is_the_same_as_together() {
    for (var one : new TrainingIndicators(measures, catalogue).list()) {
      assertThat(words(one.value(MANAGER, FORCE, DAY)))
          .as(one.identifier())
          .isEqualTo(values(DAY).get(one.identifier()));
    }
  }

  @Test
  void whoever_may_read_counts_of_the_force_is_told_and_nobody_else() {
    var indicator = new TrainingIndicators(measures, catalogue).list().getFirst();

    assertThat(words(indicator.value(Acting.actor(Role.FINANCE, "cleveland"), FORCE, DAY)))
        .isNotEmpty();
    assertThatThrownBy(() -> indicator.value(Acting.actor(Role.FINANCE, "kent"), FORCE, DAY))
        .isInstanceOf(NotAllowed.class);
  }
}
