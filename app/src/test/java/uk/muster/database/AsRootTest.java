package uk.muster.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AsRootTest {
  private static final Path ROOT = Path.of("/root");

  @Test
  void the_refusal_holds_the_commands_to_type() {
    var words =
        AsRoot.instead(
            Path.of("/srv/muster"), ROOT, "/opt/muster.jar demo --port 8090 --data /srv/muster");

    assertThat(words.lines().map(String::strip))
        .contains(
            "install -d -m 700 /srv/muster && chown -R nobody: /srv/muster",
            "setpriv --reuid=nobody --regid=\"$(id -g nobody)\" --clear-groups"
                + " ./muster demo --port 8090 --data /srv/muster");
  }

  @Test
  void a_folder_that_only_root_may_enter_is_replaced() {
    assertThat(AsRoot.instead(Path.of("/root/.local/share/muster"), ROOT, "/opt/muster.jar serve"))
        .contains("./muster serve --data /var/lib/muster")
        .doesNotContain("/root/.local");
  }
}
