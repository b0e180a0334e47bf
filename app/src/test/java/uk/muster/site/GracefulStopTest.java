package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import uk.muster.Muster;
import uk.muster.TestDatabase;

/// Whoever is being answered when Muster is told to stop still gets the answer.
class GracefulStopTest {
  @Test
  void a_request_that_is_running_is_finished_and_a_new_one_is_not_taken() throws Exception {
    var arrived = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    Filter slow =
        (request, response, chain) -> {
          if ("yes".equals(request.getParameter("slow"))) {
            arrived.countDown();
            try {
              assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          }
          chain.doFilter(request, response);
        };
    var application =
        new SpringApplicationBuilder(Muster.class)
            .initializers(
                new TestDatabase.Initializer(),
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean("slowForTest", Filter.class, () -> slow))
            .run();
    var address =
        URI.create(
            "http://127.0.0.1:%s/sign-in"
                .formatted(application.getEnvironment().getProperty("local.server.port")));
    try (var browser = HttpClient.newHttpClient();
        var other = HttpClient.newHttpClient()) {
      var answer =
          browser.sendAsync(
              HttpRequest.newBuilder(URI.create(address + "?slow=yes")).build(),
              BodyHandlers.ofString());
      assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();

      var stop = Thread.ofVirtual().start(application::close);
      refused(other, address);
      goOn.countDown();

      assertThat(answer.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      assertThat(stop.join(java.time.Duration.ofSeconds(30))).isTrue();
    }
  }

  /// Waits until nothing new is taken.
  private static void refused(HttpClient browser, URI address) throws InterruptedException {
    for (var round = 0; round < 100; round++) {
      try {
        browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        Thread.sleep(100);
      } catch (ConnectException e) {
        return;
      } catch (java.io.IOException e) {
        // A connection that was open is closed; the next is refused.
        Thread.sleep(100);
      }
    }
    Assertions.fail("requests were still taken after ten seconds");
  }
}
