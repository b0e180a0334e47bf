package uk.muster.site.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.muster.HtmlPage;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.shared.Role;

/// One table of settings: in the README, on the page, and nowhere a setting that is not in it.
@MusterTest
class SettingsTest {
  private static final Pattern READ = Pattern.compile("[\"{](MUSTER_[A-Z_]+)[\":}]");

  @Autowired MockMvcTester mvc;
  @Autowired SignedIn signedIn;

  @Test
  void the_readme_has_the_same_table() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("..", "README.md")).stream()
                .filter(line -> line.matches("\\| `(MUSTER_|JAVA_HOME|--).*"))
                .filter(line -> line.split("\\|", -1).length == 5))
        .containsExactlyElementsOf(Settings.lines());
  }

  @Test
  void no_setting_is_read_that_is_not_in_the_table() throws IOException {
    var read = new TreeSet<String>();
    try (var files = Files.walk(Path.of("src", "main"))) {
      for (var file :
          files.filter(one -> one.toString().matches(".*\\.(java|yaml|xml)")).toList()) {
        READ.matcher(Files.readString(file)).results().forEach(one -> read.add(one.group(1)));
      }
    }

    assertThat(read).hasSizeGreaterThan(10);
    assertThat(Settings.ALL).extracting(Setting::name).containsAll(read);
  }

  @Test
  void an_administrator_sees_what_is_in_effect() {
    var page =
        HtmlPage.of(
            mvc.get().uri("/settings").with(signedIn.as(Role.ADMINISTRATOR, "kent")).exchange());

    var rows = page.expectFirst("main table").select("tbody tr");
    assertThat(rows).hasSize(Settings.ALL.size());
    assertThat(rows.stream().map(row -> row.text()))
        .anyMatch(row -> row.startsWith("MUSTER_SESSION_IDLE 30m the default 30m"))
        .anyMatch(row -> row.startsWith("MUSTER_SEALING_LATE 1000d the environment 5m"));
    assertThat(page.text()).contains("spring-boot", "Apache-2.0");
  }
}
