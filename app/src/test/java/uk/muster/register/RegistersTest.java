package uk.muster.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.reference.Reference;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A register that is too large to be counted for each page.
@MusterTest
class RegistersTest {
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "dorset");
  private static final EntryQuestion QUESTION =
      EntryQuestion.on(LocalDate.of(2026, 11, 28)).sortedBy("name", false).atMost(1);

  @Autowired Acting acting;
  @Autowired Registers registers;
  @Autowired RegisterChanges changes;
  @Autowired Reference reference;

  @BeforeEach
  void meetings() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
    add("first", "", Marking.OFFICIAL);
    add("second", "", Marking.OFFICIAL);
    add("third", "", Marking.OFFICIAL_SENSITIVE);
    add("fourth", "Region only", Marking.OFFICIAL);
  }

  private void add(String name, String handling, Marking marking) {
    changes.add(
        LEAD,
        "meetings",
        new Draft(
            new ForceId("dorset"), name, Map.of("name", name + " meeting", "handling", handling)),
        marking);
  }

  private EntryPage page(EntryQuestion question, int bound) {
    return acting.rollBack(LEAD, () -> registers.list(LEAD, "meetings", question, bound));
  }

  @Test
  void it_is_counted_up_to_a_bound() {
    assertThat(page(QUESTION, 4))
        .returns(4L, EntryPage::total)
        .returns(false, EntryPage::uncounted);
    assertThat(page(QUESTION, 3)).returns(3L, EntryPage::total).returns(true, EntryPage::uncounted);
  }

  @Test
  void what_it_bears_and_its_age_hold_for_all_that_answer_counted_or_not() {
    var counted = page(QUESTION, 4);
    var uncounted = page(QUESTION, 1);

    assertThat(uncounted.entries()).hasSize(1);
    assertThat(uncounted.classification())
        .isEqualTo(new Classification(Marking.OFFICIAL_SENSITIVE, "Region only"))
        .isEqualTo(counted.classification());
    assertThat(uncounted.changed()).isPresent().isEqualTo(counted.changed());
  }

  @Test
  void what_does_not_answer_lends_its_marking_to_no_page() {
    var some = QUESTION.searching("s");
    var others = QUESTION.searching("second");

    assertThat(page(some, 1).classification().marking()).isEqualTo(Marking.OFFICIAL);
    assertThat(page(others, 0).classification()).isEqualTo(Classification.OFFICIAL);
  }
}
