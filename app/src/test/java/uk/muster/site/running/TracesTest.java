package uk.muster.site.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import uk.muster.Muster;
import uk.muster.TestDatabase;

/// Traces leave only when a setting says where to.
class TracesTest {
  private final AtomicInteger sent = new AtomicInteger();
  private HttpServer collector;

  @BeforeEach
  void listen() throws IOException {
    collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    collector.createContext(
        "/",
        exchange -> {
          sent.incrementAndGet();
          exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.start();
  }

  @AfterEach
  void stop() {
    collector.stop(0);
  }

  private String collectorsAddress() {
    return "http://127.0.0.1:%d/v1/traces".formatted(collector.getAddress().getPort());
  }

  /// Starts, shows a page and stops; what waits to be sent is sent at the stop.
  private static void serveOnePage(String... settings) throws Exception {
    var arguments = new ArrayList<>(List.of(settings));
    try (var instance =
            new SpringApplicationBuilder(Muster.class)
                .initializers(new TestDatabase.Initializer())
                .run(arguments.toArray(String[]::new));
        var browser = HttpClient.newHttpClient()) {
      var address =
          URI.create(
              "http://127.0.0.1:%s/sign-in"
                  .formatted(instance.getEnvironment().getProperty("local.server.port")));
      var page = browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nothing_is_sent_when_tracing_is_off_even_to_a_collector_that_listens() throws Exception {
    serveOnePage(
        "--management.opentelemetry.tracing.export.otlp.endpoint=" + collectorsAddress(),
        "--management.tracing.sampling.probability=1.0");

    assertThat(sent).hasValue(0);
  }

  @Test
  void traces_go_where_the_setting_says() throws Exception {
    serveOnePage("--MUSTER_TRACES_TO=" + collectorsAddress());

    assertThat(sent).hasPositiveValue();
  }

  @Test
  void a_place_that_is_no_address_is_refused_at_the_start() {
    assertThatThrownBy(() -> serveOnePage("--MUSTER_TRACES_TO=collector"))
        .hasStackTraceContaining("MUSTER_TRACES_TO (collector) must begin with http");
  }
}
