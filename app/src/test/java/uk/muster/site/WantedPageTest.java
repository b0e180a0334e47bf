package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedPageTest {
  @ParameterizedTest
  @ValueSource(strings = {"/", "/people?q=a%20b&force=kent", "/people/kent/a//b"})
  void a_path_of_our_own_is_kept(String path) {
    assertThat(WantedPage.own(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//evil.example",
        "https://evil.example/",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/a\r\nLocation: https://evil.example",
        "/\t/evil.example",
        ""
      })
  void what_could_lead_elsewhere_leads_to_the_first_page(String path) {
    assertThat(WantedPage.own(path)).isEqualTo("/");
  }
}
