package uk.muster.reports.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.muster.reports.model.Basis;
import uk.muster.reports.model.Block;
import uk.muster.reports.model.Inline;
import uk.muster.shared.Classification;

/// How ratings are said: what there is, then what is missing.
class RatingSentencesTest {
  private static Inline.Said said(String rating) {
    return new Inline.Said(
        rating,
        Basis.of("Ratings", "", LocalDate.of(2026, 11, 28), Classification.OFFICIAL)
            .counting(Basis.Counted.OTHER));
  }

  private static String plain(Block block) {
    return block.inlines().map(Inline::plain).collect(Collectors.joining());
  }

  private static Map<String, Inline.Said> ratings(
      String capacity, String capability, String other) {
    var ratings = new LinkedHashMap<String, Inline.Said>();
    ratings.put("capacity", said(capacity));
    ratings.put("capability", said(capability));
    ratings.put("consistency", said(other));
    return ratings;
  }

  @Test
  void ratings_are_listed_and_missing_ones_named() {
    assertThat(plain(RatingSentences.of(ratings("3", "2", "4"), "signed")))
        .isEqualTo(
            "Out of 4, the force rates itself 3 for capacity, 2 for capability and 4 for"
                + " consistency. Its assessment is signed.");
    assertThat(plain(RatingSentences.of(ratings("3", "none", "none"), "submitted")))
        .isEqualTo(
            "Out of 4, the force rates itself 3 for capacity. It gives no rating for capability and"
                + " consistency. Its assessment is submitted.");
    assertThat(plain(RatingSentences.of(ratings("none", "none", "none"), "open")))
        .isEqualTo("The force has submitted no rating of this.");
    assertThat(plain(RatingSentences.of("capability", said("2"), "agreed")))
        .isEqualTo("The force rates its capability 2 out of 4. Its assessment is agreed.");
  }
}
