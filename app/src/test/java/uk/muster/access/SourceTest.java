package uk.muster.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void an_ipv4_address_is_its_own_source() {
    assertThat(Source.of("10.1.2.3")).isEqualTo("10.1.2.3");
    assertThat(Source.of("::ffff:10.1.2.3")).isEqualTo("10.1.2.3");
  }

  @Test
  void all_ipv6_addresses_of_one_network_are_one_source() {
    assertThat(Source.of("2001:db8:1:2:aaaa::1"))
        .isEqualTo(Source.of("2001:db8:1:2::9%eth0"))
        .isNotEqualTo(Source.of("2001:db8:1:3::9"));
  }

  @Test
  void what_is_no_address_is_taken_as_it_is() {
    assertThat(Source.of("unknown")).isEqualTo("unknown");
  }
}
