package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.muster.Muster;
import uk.muster.MusterTest;
import uk.muster.SignedIn;
import uk.muster.TestDatabase;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// Two instances on one database, and one that goes away.
@MusterTest
class TwoInstancesTest {
  private static final Scope CUMBRIA = new Scope.OfForce(new ForceId("cumbria"));
  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  @Autowired SignedIn signedIn;

  private static ConfigurableApplicationContext instance() {
    return new SpringApplicationBuilder(Muster.class)
        .initializers(new TestDatabase.Initializer())
        .run();
  }

  private static String address(ConfigurableApplicationContext instance, String path) {
    return "http://127.0.0.1:%s%s"
        .formatted(instance.getEnvironment().getProperty("local.server.port"), path);
  }

  private static HttpResponse<String> get(
      HttpClient browser, ConfigurableApplicationContext instance, String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(address(instance, path))).build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      HttpClient browser, ConfigurableApplicationContext instance, String path, String form)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(address(instance, path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  private static String hidden(HttpResponse<String> page) {
    var found = HIDDEN.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return "_csrf=" + found.group(1);
  }

  @Test
  void nobody_is_signed_out_when_an_instance_goes_and_another_answers() throws Exception {
    signedIn.as(Role.PLANNER, "cumbria");
    try (var second = instance();
        var browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      String form;
      try (var first = instance()) {
        var account = "&account=" + SignedIn.account(Role.PLANNER, CUMBRIA);
        var signIn = hidden(get(browser, first, "/sign-in"));
        var answer =
            post(browser, second, "/sign-in", signIn + account + "&password=not-a-password");
        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("refused");
        form = hidden(get(browser, first, "/your-sessions"));
      }

      assertThat(get(browser, second, "/people").statusCode()).isEqualTo(200);
      var without = post(browser, second, "/your-sessions/end-all", "nothing=");
      assertThat(without.statusCode()).isEqualTo(403);
      assertThat(without.body()).contains("The form was too old").doesNotContain("Whitelabel");
      assertThat(post(browser, second, "/your-sessions/end-all", form).statusCode()).isEqualTo(302);
      assertThat(get(browser, second, "/people").statusCode()).isEqualTo(302);
    }
  }
}
