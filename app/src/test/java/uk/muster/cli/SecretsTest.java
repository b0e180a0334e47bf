package uk.muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.muster.TestDatabase;
import uk.muster.database.DatabaseAddress;

/// The whole process, started with secrets: none of them is in what it says.
class SecretsTest {
  private static final String TOKEN = "a-token-of-the-collector-4711";
  private static final String TYPED = "a-password-typed-by-somebody";
  private static final String SECRETS_KEY = "bm90LXNvLXNlY3JldC1rZXktb2YtMzItYnl0ZXMtISE=";

  @TempDir Path folder;

  private static String url(DatabaseAddress.Login login, String password) {
    return login
        .url()
        .replace("jdbc:postgresql://", "postgresql://%s:%s@".formatted(login.user(), password));
  }

  private Process start(Path said, Map<String, String> settings, String... words)
      throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx300m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "uk.muster.Muster"));
    command.addAll(List.of(words));
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
    process.environment().putAll(settings);
    return process.start();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Test
  void nothing_secret_is_in_the_log_of_a_start_and_of_requests() throws Exception {
    var database = TestDatabase.address();
    var port = freePort();
    var said = folder.resolve("said");
    var tokenFile = Files.writeString(folder.resolve("token"), TOKEN);
    var process =
        start(
            said,
            Map.of(
                "MUSTER_DATABASE_URL",
                url(database.application(), database.application().password()),
                "MUSTER_DATABASE_OWNER_URL",
                url(database.owner(), database.owner().password()),
                "MUSTER_METRICS_TOKEN",
                tokenFile.toString(),
                "MUSTER_AUDIT_KEY",
                "-----BEGIN PRIVATE KEY-----\nsecret-key-words\n-----END PRIVATE KEY-----",
                "MUSTER_SECRETS_KEY",
                SECRETS_KEY,
                "MUSTER_LOG_FORMAT",
                "json"),
            "serve",
            "--port",
            Integer.toString(port),
            "--data",
            folder.resolve("data").toString());
    try (var browser = HttpClient.newHttpClient()) {
      waitFor(process, browser, port, said);

      var figures = get(browser, port, "/metrics", "Authorization", "Bearer " + TOKEN);
      assertThat(figures.statusCode()).isEqualTo(200);
      assertThat(figures.body()).contains("muster_ready").doesNotContain(TOKEN);
      assertThat(
              get(browser, port, "/metrics", "Authorization", "Bearer " + TOKEN + "x").statusCode())
          .isEqualTo(401);
      get(browser, port, "/sign-in?password=" + TYPED, "Authorization", "Basic " + TYPED);
      get(browser, port, "/no/such%0a/page?password=" + TYPED, "Cookie", "muster=" + TYPED);
    } finally {
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    var text = Files.readString(said);
    assertThat(text)
        .contains("Pages are served on port " + port, "MUSTER_METRICS_TOKEN")
        .doesNotContain(
            TOKEN,
            TYPED,
            "secret-key-words",
            SECRETS_KEY,
            database.application().password(),
            database.owner().password());
    assertThat(text.lines().filter(line -> line.startsWith("{")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).has("level")).isTrue());
  }

  @Test
  void a_database_that_refuses_the_password_is_told_without_it() throws Exception {
    var database = TestDatabase.address();
    var said = folder.resolve("said");
    var process =
        start(
            said,
            Map.of(
                "MUSTER_DATABASE_URL",
                url(database.application(), "a-wrong-password"),
                "MUSTER_DATABASE_OWNER_URL",
                url(database.owner(), "another-wrong-password")),
            "serve",
            "--data",
            folder.resolve("data").toString());

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(Commands.REFUSED);
    assertThat(Files.readString(said))
        .contains("The database does not let the application in")
        .doesNotContain("wrong-password");
  }

  private static void waitFor(Process process, HttpClient browser, int port, Path said)
      throws Exception {
    for (int i = 0; i < 600; i++) {
      assertThat(process.isAlive()).as(Files.readString(said)).isTrue();
      try {
        if (get(browser, port, "/health", "Accept", "*/*").statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        Thread.sleep(200);
      }
    }
    throw new AssertionError(Files.readString(said));
  }

  private static java.net.http.HttpResponse<String> get(
      HttpClient browser, int port, String path, String header, String value) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path)))
            .header(header, value)
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }
}
