package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShellPartsTest {
  @Test
  void a_page_belongs_to_the_part_that_its_address_begins_with_or_that_it_is_reached_from() {
    assertThat(ShellParts.part("/people")).isEqualTo("/people");
    assertThat(ShellParts.part("/people/kent/K1")).isEqualTo("/people");
    assertThat(ShellParts.part("/documents/kent/report")).isEqualTo("/reports");
    assertThat(ShellParts.part("/inspection-looks/kent")).isEqualTo("/registers");
    assertThat(ShellParts.part("/peoples")).isEqualTo("/peoples");
    assertThat(ShellParts.part("/")).isEqualTo("/");
  }
}
