package uk.muster.assessment.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.muster.Acting;
import uk.muster.MusterTest;
import uk.muster.assessment.framework.Frameworks;
import uk.muster.reference.Catalogue;
import uk.muster.reference.Edition;
import uk.muster.reference.Reference;
import uk.muster.register.RegisterChanges;
import uk.muster.register.kind.Draft;
import uk.muster.shared.Actor;
import uk.muster.shared.Check;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Role;

/// A lesson or an objective that names a question there is not is found until it names one there
/// is.
@MusterTest
class TiedCheckTest {
  private static final LocalDate ON = LocalDate.of(2026, 11, 29);
  private static final ForceId FORCE = new ForceId("norfolk");
  private static final Actor LEAD = Acting.actor(Role.SPR_LEAD, "norfolk");

  @Autowired Acting acting;
  @Autowired CrossChecks checks;
  @Autowired Frameworks frameworks;
  @Autowired Catalogue catalogue;
  @Autowired Reference reference;
  @Autowired RegisterChanges changes;

  @BeforeEach
  void catalogue() {
    reference.load(Acting.actor(Role.ADMINISTRATOR));
  }

  private void add(String kind, String code, String... values) {
    var all = new java.util.HashMap<>(Map.of("name", code));
    for (var n = 0; n < values.length; n += 2) {
      all.put(values[n], values[n + 1]);
    }
    changes.add(LEAD, kind, new Draft(FORCE, code, all), Marking.OFFICIAL);
  }

  private List<String> found() {
    return checks.of(LEAD, FORCE, ON).found().stream()
        .filter(one -> one.check().identifier().equals("assessment.tied-to-nothing"))
        .map(CheckedForce.Found::finding)
        .map(Check.Finding::sentence)
        .toList();
  }

  @Test
  void what_is_tied_to_nothing_is_found_and_what_is_tied_is_not() {
    var question =
        acting
            .rollBack(
                LEAD, () -> frameworks.list(LEAD, Edition.inForce(catalogue, ON).code()).getFirst())
            .questions()
            .getFirst();
    add("lessons", "by-code", "state", "observation", "question", question.code());
    add(
        "lessons",
        "by-words",
        "state",
        "observation",
        "question",
        question.text().toUpperCase(java.util.Locale.UK));
    assertThat(found()).isEmpty();

    add("lessons", "slip", "state", "observation", "question", "public-order capacity??");
    add("exercises", "north", "state", "planned");
    add(
        "exercise-objectives",
        "aim",
        "exercise",
        "north",
        "question",
        question.code(),
        "indicator",
        "no.such.indicator");

    assertThat(found())
        .containsExactlyInAnyOrder(
            "“slip” names the question “public-order capacity??”, which there is not: it touches no"
                + " answer.",
            "“aim” names the indicator “no.such.indicator”, which there is not: it touches no"
                + " answer.");
  }
}
