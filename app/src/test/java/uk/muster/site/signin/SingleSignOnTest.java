package uk.muster.site.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import muster.provider.RealProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.muster.Muster;
import uk.muster.TestDatabase;
import uk.muster.access.Access;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.provider.AtProvider;
import uk.muster.access.provider.BreakGlass;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// Single sign-on against a real provider, which is down when Muster starts.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("JavaUtilDate") // the library that signs tokens has no other
class SingleSignOnTest {
  private static final Actor OPERATOR = Actor.system("test", Set.of());
  private static final String PASSWORD = "harbour lantern nine";
  private static ConfigurableApplicationContext muster;
  private static volatile @Nullable RealProvider provider;
  private static int providerPort;
  private static String address;

  @BeforeAll
  static void muster_starts_without_the_provider() throws IOException {
    try (var free = new ServerSocket(0)) {
      providerPort = free.getLocalPort();
    }
    muster =
        new SpringApplicationBuilder(Muster.class)
            .initializers(new TestDatabase.Initializer())
            .run(
                "--muster.providers=county,other",
                "--muster.providers.county.title=County Police",
                "--muster.providers.county.issuer=http://127.0.0.1:" + providerPort,
                "--muster.providers.county.client-id=muster",
                "--muster.providers.county.client-secret=" + RealProvider.SECRET,
                "--muster.providers.other.title=Other Police",
                "--muster.providers.other.issuer=http://127.0.0.1:" + providerPort + "/elsewhere",
                "--muster.providers.other.client-id=muster",
                "--muster.providers.other.client-secret=" + RealProvider.SECRET);
    address = "http://localhost:" + muster.getEnvironment().getProperty("local.server.port");
    TestDatabase.asOwner("truncate access.account_at_provider");
    open("sso.jo", Role.PLANNER, "county", "jo.smith");
    open("sso.alex", Role.AUDITOR, "county", "alex.jones");
    open("sso.closed", Role.PLANNER, "county", "nobody.at.all");
  }

  @AfterAll
  static void stop() {
    muster.close();
    var started = provider;
    if (started != null) {
      started.close();
    }
  }

  private static void open(String account, Role role, String at, String nameThere) {
    muster
        .getBean(Access.class)
        .open(
            OPERATOR,
            account,
            String.valueOf(muster.getBean(PasswordEncoder.class).encode(PASSWORD)),
            new Post(
                role.title() + ", Surrey",
                role,
                new Scope.OfForce(new ForceId("surrey")),
                new Period(LocalDate.of(2020, 1, 1), Period.OPEN)),
            false);
    muster
        .getBean(ProviderAccounts.class)
        .assign(OPERATOR, account, new AtProvider(at, nameThere), "test");
  }

  private static WebBrowser browser() {
    return new WebBrowser(address + "/sign-in");
  }

  /// Signs in at the provider and stands before the way back to Muster.
  private static String wayBack(WebBrowser browser, String name) {
    browser.get("/sign-in/at/county").follow();
    browser.send("/login", "username", name, "password", "at-the-provider");
    return browser.followUntil("/sign-in/from/county?");
  }

  private static void signIn(WebBrowser browser, String name) {
    browser.get(wayBack(browser, name)).follow();
  }

  @Test
  @Order(1)
  void a_provider_that_is_down_is_said_to_be_down_and_muster_goes_on() {
    try (var browser = browser()) {
      assertThat(browser.page().text()).contains("Sign in with County Police");
      browser.get("/sign-in/at/county").follow();

      assertThat(browser.path()).isEqualTo("/sign-in?down=county");
      assertThat(browser.page().text()).contains("County Police does not answer", "give a reason");
    }
  }

  @Test
  @Order(2)
  void who_signs_in_elsewhere_gets_in_here_only_when_named_and_with_a_reason() {
    try (var browser = browser()) {
      browser.send("/sign-in", "account", "sso.jo", "password", PASSWORD);
      assertThat(browser.location()).as("not named beforehand").endsWith("/sign-in?refused");

      muster.getBean(BreakGlass.class).name(OPERATOR, "sso.jo", true, "on call");
      browser.get("/sign-in").send("/sign-in", "account", "sso.jo", "password", PASSWORD).follow();
      assertThat(browser.path()).isEqualTo("/sign-in/break-glass");
      assertThat(browser.isInAt(address)).as("before the reason").isFalse();

      browser.get("/sign-in/break-glass").send("/sign-in/break-glass", "reason", "asap");
      assertThat(browser.status()).isEqualTo(422);
      assertThat(browser.page().text()).contains("The reason (4 characters)");
      browser.send("/sign-in/break-glass", "reason", "County is down, disorder in Guildford");
      assertThat(browser.isInAt(address)).isTrue();
      assertThat(browser.page().text()).contains("password, break-glass");
    }
  }

  @Test
  @Order(3)
  void who_the_provider_names_gets_in_and_the_session_ends_when_it_ends_there() throws Exception {
    provider = RealProvider.start(providerPort, address);
    try (var browser = browser()) {
      signIn(browser, "jo.smith");
      assertThat(browser.isInAt(address)).isTrue();
      assertThat(browser.page().text()).contains("single sign-on, County Police");

      var right = logout(claims -> {});
      var thief = new RSAKeyGenerator(2048).keyID(RealProvider.KEY.getKeyID()).generate();
      assertThat(signedOut("county", RealProvider.signed(thief, right))).isEqualTo(400);
      assertThat(signedOut("county", "not.a.token")).isEqualTo(400);
      for (var wrong :
          Map.<String, Consumer<JWTClaimsSet.Builder>>of(
                  "another issuer", claims -> claims.issuer("http://evil.example"),
                  "another audience", claims -> claims.audience("somebody"),
                  "too old", claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(600))),
                  "another event", claims -> claims.claim("events", Map.of("http://x", Map.of())),
                  "an identity token", claims -> claims.claim("nonce", "n"),
                  "nobody", claims -> claims.subject(null))
              .entrySet()) {
        var token = RealProvider.signed(RealProvider.KEY, logout(wrong.getValue()));
        assertThat(signedOut("county", token)).as(wrong.getKey()).isEqualTo(400);
      }
      assertThat(browser.isInAt(address)).as("after words that were not believed").isTrue();

      assertThat(signedOut("county", RealProvider.signed(RealProvider.KEY, right))).isEqualTo(200);
      assertThat(browser.isInAt(address)).isFalse();
    }
  }

  private static JWTClaimsSet logout(Consumer<JWTClaimsSet.Builder> other) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer("http://127.0.0.1:" + providerPort)
            .audience("muster")
            .subject("id-of-jo.smith")
            .issueTime(new Date())
            .jwtID(UUID.randomUUID().toString())
            .claim(
                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    other.accept(claims);
    return claims.build();
  }

  private static int signedOut(String id, String token) {
    try (var provider = new WebBrowser(address + "/health")) {
      return provider.send("/sign-in/at/" + id + "/signed-out", "logout_token", token).status();
    }
  }

  @Test
  @Order(4)
  void a_role_that_needs_a_second_factor_is_asked_for_it_after_the_provider_too() {
    try (var browser = browser()) {
      signIn(browser, "alex.jones");

      assertThat(browser.path()).isEqualTo("/sign-in/second-step");
      assertThat(browser.isInAt(address)).isFalse();
    }
  }

  @Test
  @Order(5)
  void who_has_no_account_gets_none() {
    try (var browser = browser()) {
      signIn(browser, "not.known");

      assertThat(browser.path()).isEqualTo("/sign-in?provider");
      assertThat(browser.isInAt(address)).isFalse();
      assertThat(muster.getBean(Access.class).find(OPERATOR, "not.known")).isEmpty();
    }
  }

  @Test
  @Order(6)
  void a_provider_cannot_name_the_account_of_another() {
    try (var browser = browser()) {
      open("sso.elsewhere", Role.PLANNER, "other", "not.known");
      signIn(browser, "not.known");

      assertThat(browser.isInAt(address)).isFalse();
    }
  }

  @Test
  @Order(7)
  void an_answer_opens_once_and_only_where_it_was_asked_for() {
    try (var owner = browser();
        var thief = browser();
        var forger = browser()) {
      var answer = wayBack(owner, "jo.smith");
      assertThat(answer).contains("code=", "state=");

      thief.get(answer).follow();
      assertThat(thief.isInAt(address)).as("in another browser").isFalse();
      owner.get(answer.replaceAll("state=[^&]*", "state=forged")).follow();
      assertThat(owner.isInAt(address)).as("with a forged state").isFalse();

      var again = owner.get("/sign-in/at/county").followUntil("/sign-in/from/county?");
      owner.get(again).follow();
      assertThat(owner.isInAt(address)).isTrue();
      owner.get(again).follow();
      assertThat(owner.path()).as("replayed").isEqualTo("/sign-in?provider");

      forger.get("/sign-in/at/county").followUntil("/oauth2/authorize");
      var state = forger.location().replaceAll(".*state=([^&]*).*", "$1");
      forger.get(address + "/sign-in/from/county?code=made-up&state=" + state).follow();
      assertThat(forger.isInAt(address)).as("with a code that was made up").isFalse();
    }
  }

  @Test
  @Order(8)
  void what_is_asked_of_the_provider_is_bound_to_the_browser() {
    try (var browser = browser()) {
      var asked = browser.get("/sign-in/at/county").followUntil("/oauth2/authorize");

      assertThat(asked)
          .contains("code_challenge=", "code_challenge_method=S256", "nonce=", "state=")
          .contains("redirect_uri=" + address + "/sign-in/from/county");
    }
  }

  @Test
  @Order(9)
  void a_name_that_was_given_to_another_person_there_opens_nothing() {
    System.setProperty("muster.test.reborn", "-2");
    try (var browser = browser()) {
      signIn(browser, "jo.smith");

      assertThat(browser.path()).isEqualTo("/sign-in?provider");
      assertThat(browser.isInAt(address)).isFalse();
    } finally {
      System.clearProperty("muster.test.reborn");
    }
  }

  @Test
  @Order(10)
  void a_passkey_or_password_is_no_way_round_the_provider() {
    muster.getBean(BreakGlass.class).name(OPERATOR, "sso.jo", false, "back");
    try (var browser = browser()) {
      browser.send("/sign-in", "account", "sso.jo", "password", PASSWORD);

      assertThat(browser.location()).endsWith("/sign-in?refused");
    }
  }
}
