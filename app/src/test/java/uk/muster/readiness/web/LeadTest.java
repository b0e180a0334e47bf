package uk.muster.readiness.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.muster.readiness.counts.ReadinessExamples;

class LeadTest {
  private static String lead(int formable) {
    return Lead.words(Optional.of(ReadinessExamples.said("psu")), formable);
  }

  @Test
  void fewer_exactly_and_more_are_told_apart() {
    assertThat(lead(14)).startsWith("That is 1 fewer than it needs for itself.");
    assertThat(lead(15)).startsWith("That is exactly what it needs for itself.");
    assertThat(lead(17)).startsWith("That is 2 more than it needs for itself.");
  }

  @Test
  void what_would_be_missing_if_both_are_called_is_said() {
    assertThat(lead(14)).endsWith("6 units would be missing.");
    assertThat(lead(19)).endsWith("1 unit would be missing.");
    assertThat(lead(20)).endsWith("with nothing to spare.");
    assertThat(lead(21)).endsWith("with 1 unit to spare.");
  }

  @Test
  void without_a_statement_the_number_stands_alone() {
    assertThat(Lead.words(Optional.empty(), 3)).contains("Nothing was stated");
  }
}
