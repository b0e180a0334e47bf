package uk.muster.workforce.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.muster.shared.ForceId;
import uk.muster.workforce.links.LinkedPerson.Entry;
import uk.muster.workforce.links.LinkedPerson.Pair;

class LinkedPersonTest {
  private static final Entry A1 = entry("avon-and-somerset", "1");
  private static final Entry D1 = entry("devon-and-cornwall", "1");
  private static final Entry D2 = entry("devon-and-cornwall", "2");
  private static final Entry K1 = entry("kent", "1");

  private static Entry entry(String force, String id) {
    return new Entry(new ForceId(force), id);
  }

  @Test
  void the_same_pair_said_by_both_forces_is_one_person() {
    assertThat(LinkedPerson.groups(List.of(new Pair(A1, D1), new Pair(D1, A1))))
        .containsExactly(List.of(A1, D1));
  }

  @Test
  void what_is_linked_by_way_of_another_is_one_person() {
    assertThat(LinkedPerson.groups(List.of(new Pair(A1, K1), new Pair(D2, K1))))
        .containsExactly(List.of(A1, D2, K1));
    assertThat(LinkedPerson.groups(List.of(new Pair(A1, D1), new Pair(D2, K1), new Pair(K1, A1))))
        .containsExactly(List.of(A1, D1, D2, K1));
  }

  @Test
  void the_same_number_in_another_force_is_somebody_else() {
    assertThat(LinkedPerson.groups(List.of(new Pair(A1, D2), new Pair(D1, K1)))).hasSize(2);
  }
}
