package uk.muster.equipment.check.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.equipment.check.CheckList;
import uk.muster.equipment.check.CheckOutcome.Fault;
import uk.muster.equipment.check.Looked;
import uk.muster.shared.ForceId;

/// What the form of a check says of what was entered.
class CheckFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final CheckList LIST =
      new CheckList(
          new ForceId("kent"),
          "vehicle",
          "V1",
          "V1",
          Optional.of(
              new CheckList.Standard(
                  "carrier",
                  "Carrier",
                  Optional.empty(),
                  List.of(new CheckList.Item("Shields", "10", "present", "")))));

  private static Map<String, Looked.Taken> file(String field, long bytes) {
    return Map.of(field, new Looked.Taken(0, "door.jpg", bytes, InputStream::nullInputStream));
  }

  @Test
  void an_empty_photograph_is_named_with_all_else_that_is_wrong() {
    var form = new CheckForm(Map.of("on", "30 February 2026"), file("photograph-1", 0));

    assertThat(form.parse(LIST, TODAY))
        .isEqualTo(
            new CheckForm.Parsed.Invalid(
                List.of(
                    new Fault(
                        "on",
                        "Checked on (30 February 2026) must be a day of the calendar, such as 21"
                            + " November 2026"),
                    new Fault(
                        "photograph-1",
                        "Photograph door.jpg is empty: take it again, or leave it out"))));
  }

  @Test
  void one_that_holds_something_is_kept_with_the_number_of_its_line() {
    assertThat(new CheckForm(Map.of(), file("photograph-1", 7)).parse(LIST, TODAY))
        .isInstanceOfSatisfying(
            CheckForm.Parsed.Valid.class,
            valid ->
                assertThat(valid.looked().photographs())
                    .extracting(Looked.Taken::line)
                    .containsExactly(1));
  }
}
