package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import uk.muster.Muster;
import uk.muster.database.LocalPostgres;
import uk.muster.database.Migrations;

/// The database goes away under a running Muster and comes back.
class DatabaseGoneTest {
  @TempDir Path folder;

  private ConfigurableApplicationContext application(LocalPostgres postgres) {
    var login = postgres.address().application();
    Map<String, Object> settings =
        Map.of(
            "muster.database.url", login.url(),
            "muster.database.user", login.user(),
            "muster.database.password", login.password(),
            "muster.database.patience", "2s",
            "muster.data", folder.toString(),
            "server.port", "0");
    return new SpringApplicationBuilder(Muster.class)
        .initializers(context ->
            context
                .getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", settings)))
        .run();
  }

  private static HttpResponse<String> get(
      HttpClient browser, ConfigurableApplicationContext application, String path)
      throws Exception {
    var address =
        "http://127.0.0.1:%s%s"
            .formatted(application.getEnvironment().getProperty("local.server.port"), path);
    return browser.send(
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(30))
            .header("Cookie", "muster=MTIzNDU2NzgtMTIzNC0xMjM0LTEyMzQtMTIzNDU2Nzg5MDEy")
            .build(),
        BodyHandlers.ofString());
  }

  /// What is answered once connections are made again: the pool tries in growing steps, so the page
  /// that asks to come back in ten seconds may be right once more.
  private static int soon(
      HttpClient browser, ConfigurableApplicationContext application, String path)
      throws Exception {
    var status = get(browser, application, path).statusCode();
    for (int i = 0; i < 40 && status == 503; i++) {
      Thread.sleep(250);
      status = get(browser, application, path).statusCode();
    }
    return status;
  }

  @Test
  void a_clear_page_stands_until_the_database_is_back_and_nobody_restarts_muster()
      throws Exception {
    var home = folder.resolve("home");
    var postgres = LocalPostgres.open(home);
    Migrations.run(postgres.address());
    try (var application = application(postgres);
        var browser = HttpClient.newHttpClient()) {
      assertThat(get(browser, application, "/sign-in").statusCode()).isEqualTo(200);

      postgres.close();
      for (var path : new String[] {"/people", "/sign-in", "/"}) {
        var gone = get(browser, application, path);
        assertThat(gone.statusCode()).as(path).isEqualTo(503);
        assertThat(gone.body())
            .contains("The database does not answer", "Nothing that was saved is lost")
            .containsPattern("Reference: <strong>[0-9a-f]{12}")
            .doesNotContain("Exception", "SQL");
        assertThat(gone.headers().firstValue("Retry-After")).hasValue("10");
        assertThat(gone.headers().firstValue("Content-Security-Policy")).isPresent();
      }

      postgres = LocalPostgres.open(home);
      assertThat(soon(browser, application, "/sign-in")).isEqualTo(200);
      assertThat(soon(browser, application, "/people")).isEqualTo(302);
    } finally {
      postgres.close();
    }
  }
}
