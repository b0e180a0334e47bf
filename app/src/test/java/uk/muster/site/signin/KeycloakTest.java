package uk.muster.site.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import muster.provider.Keycloak;
import muster.provider.RealProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.muster.Muster;
import uk.muster.TestDatabase;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.provider.AtProvider;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// On demand (`-Dmuster.keycloak=ZIP`, the distribution `org.keycloak:keycloak-quarkus-dist` of
/// Maven Central): single sign-on against a real Keycloak, and the end of it there.
class KeycloakTest {
  private static final Actor OPERATOR = Actor.system("test", Set.of());

  @TempDir Path folder;

  @Test
  void a_person_signs_in_at_keycloak_and_is_signed_out_there() throws Exception {
    var zip = System.getProperty("muster.keycloak", "");
    assumeTrue(
        !zip.isEmpty(), "SKIPPED: a real Keycloak is asked for with -Dmuster.keycloak=ZIP only");
    int port;
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    try (var muster = muster(port)) {
      var address = "http://localhost:" + muster.getEnvironment().getProperty("local.server.port");
      open(muster);
      var began = System.nanoTime();
      try (var keycloak = Keycloak.start(Path.of(zip), folder, port, address).answers();
          var browser = new WebBrowser(address + "/sign-in")) {
        System.out.printf(
            "MEASURED Keycloak answers after %d s%n",
            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began));
        browser.get("/sign-in/at/county").follow();
        var form = browser.page().select("form#kc-form-login").attr("action");
        assertThat(form).as("Keycloak's own page").startsWith(keycloak.issuer());
        browser.send(form, "username", "jo.smith", "password", "at-the-provider").follow();

        assertThat(browser.status()).as(browser.page().text()).isEqualTo(200);
        assertThat(browser.isInAt(address)).isTrue();
        assertThat(browser.page().text()).contains("single sign-on, County Police");

        keycloak.signOut("jo.smith");
        for (int i = 0; i < 20 && browser.isInAt(address); i++) {
          TimeUnit.MILLISECONDS.sleep(250);
        }
        assertThat(browser.isInAt(address)).as("after signing out at Keycloak").isFalse();
      }
    }
  }

  private static ConfigurableApplicationContext muster(int port) {
    return new SpringApplicationBuilder(Muster.class)
        .initializers(new TestDatabase.Initializer())
        .run(
            "--muster.providers=county",
            "--muster.providers.county.title=County Police",
            "--muster.providers.county.issuer=http://127.0.0.1:" + port + "/realms/county",
            "--muster.providers.county.client-id=muster",
            "--muster.providers.county.client-secret=" + RealProvider.SECRET);
  }

  private static void open(ConfigurableApplicationContext muster) {
    var account = "keycloak." + Long.toString(System.nanoTime(), 36);
    muster
        .getBean(Access.class)
        .open(
            OPERATOR,
            account,
            "{noop}unused",
            new Post(
                "Planner, Surrey",
                Role.PLANNER,
                new Scope.OfForce(new ForceId("surrey")),
                new Period(LocalDate.of(2020, 1, 1), Period.OPEN)),
            false);
    TestDatabase.asOwner("truncate access.account_at_provider");
    muster
        .getBean(ProviderAccounts.class)
        .assign(OPERATOR, account, new AtProvider("county", "jo.smith"), "test");
  }
}
