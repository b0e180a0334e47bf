package uk.muster.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.muster.exchange.ImportFiles.PEOPLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.exchange.Exchange;
import uk.muster.exchange.ImportFiles;
import uk.muster.reference.Reference;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;
import uk.muster.workforce.AccreditationOutcome.Added;
import uk.muster.workforce.AccreditationOutcome.ChangedMeanwhile;
import uk.muster.workforce.AccreditationOutcome.Corrected;
import uk.muster.workforce.AccreditationOutcome.Known;

/// Two people enter an accreditation of the same person at the same moment.
@MusterTest
class AccreditationAtOnceTest {
  private static final ForceId FORCE = new ForceId("south-wales");
  private static final Actor PLANNER = Acting.actor(Role.PLANNER, "south-wales");

  @Autowired Exchange exchange;
  @Autowired Reference reference;
  @Autowired PeopleRegister register;

  @Test
  void the_same_award_is_there_once_and_the_second_is_told_so() throws Exception {
    for (int i = 0; i < 5; i++) {
      person("S" + i);

      assertThat(atOnce("S" + i, "2027-10-31", "2027-10-31"))
          .hasOnlyElementsOfTypes(Added.class, Known.class)
          .extracting(Object::getClass)
          .doesNotHaveDuplicates();
      assertThat(ends("S" + i)).containsExactly("2027-10-31");
    }
  }

  @Test
  void two_ends_of_one_award_leave_the_first_and_the_second_sees_it_and_may_enter_its_own()
      throws Exception {
    for (int i = 0; i < 5; i++) {
      person("T" + i);

      var told = atOnce("T" + i, "2027-10-31", "2028-10-31");
      var first = ends("T" + i).getFirst();

      assertThat(ends("T" + i)).hasSize(1);
      assertThat(told)
          .hasOnlyElementsOfTypes(Added.class, ChangedMeanwhile.class)
          .contains(new ChangedMeanwhile(LocalDate.parse(first)));

      var seen = register.person(PLANNER, FORCE, "T" + i, Optional.empty()).accreditationsKnown();
      assertThat(enter("T" + i, "2029-10-31", seen)).isInstanceOf(Corrected.class);
      assertThat(ends("T" + i)).containsExactly("2029-10-31");
    }
  }

  private void person(String id) {
    new ImportFiles(exchange, reference)
        .load(PLANNER, PEOPLE + "south-wales,%s,PC,Response,,2005-04-01,\n".formatted(id));
  }

  private List<AccreditationOutcome> atOnce(String person, String one, String other)
      throws Exception {
    var together = new CyclicBarrier(2);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var answers =
          threads.invokeAll(List.of(entry(together, person, one), entry(together, person, other)));
      return List.of(answers.getFirst().get(), answers.getLast().get());
    }
  }

  private Callable<AccreditationOutcome> entry(
      CyclicBarrier together, String person, String expires) {
    return () -> {
      together.await();
      return enter(person, expires, Instant.EPOCH);
    };
  }

  private AccreditationOutcome enter(String person, String expires, Instant seen) {
    return register.addAccreditation(
        PLANNER, FORCE, person, "PO-DRIVER", "2026-11-01", expires, seen);
  }

  private List<String> ends(String person) {
    return register.person(PLANNER, FORCE, person, Optional.empty()).accreditations().stream()
        .map(one -> one.expiresOn().toString())
        .toList();
  }
}
