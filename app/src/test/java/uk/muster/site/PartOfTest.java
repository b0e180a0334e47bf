package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartOfTest {
  @Test
  void a_page_belongs_to_the_part_that_its_address_begins_with_or_that_it_is_reached_from() {
    assertThat(PartOf.path("/people")).isEqualTo("/people");
    assertThat(PartOf.path("/people/kent/K1")).isEqualTo("/people");
    assertThat(PartOf.path("/documents/kent/report")).isEqualTo("/reports");
    assertThat(PartOf.path("/inspection-looks/kent")).isEqualTo("/registers");
    assertThat(PartOf.path("/peoples")).isEqualTo("/peoples");
    assertThat(PartOf.path("/")).isEqualTo("/");
  }
}
