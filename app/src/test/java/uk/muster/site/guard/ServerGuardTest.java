package uk.muster.site.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.muster.Muster;
import uk.muster.TestDatabase;

/// The server itself, asked in ways that no browser would, from several addresses.
class ServerGuardTest {
  private static final String BALANCER = "127.0.0.2";
  private static final String SOMEBODY = "127.0.0.3";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static ConfigurableApplicationContext server;
  private static int port;

  @BeforeAll
  static void start() {
    server =
        new SpringApplicationBuilder(Muster.class)
            .initializers(new TestDatabase.Initializer())
            .run(
                "--MUSTER_TRUSTED_PROXIES=127.0.0.2,10.9.0.0/16",
                "--MUSTER_REQUESTS_A_MINUTE=60",
                "--MUSTER_REQUESTS_A_MINUTE_FROM=300");
    port = server.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<String> malformed() {
    var host = "\r\nHost: m\r\nConnection: close\r\n";
    return Stream.of(
        "GET /%zz HTTP/1.1" + host + "\r\n",
        "GET /a|b HTTP/1.1" + host + "\r\n",
        "GET /a\0b HTTP/1.1" + host + "\r\n",
        "GET /%00 HTTP/1.1" + host + "\r\n",
        "GET /..%2f..%2fetc/passwd HTTP/1.1" + host + "\r\n",
        "GET /people;a=b//..//x HTTP/1.1" + host + "\r\n",
        "GET /people?q=%c0%ae%zz HTTP/1.1" + host + "\r\n",
        "GET /" + "a".repeat(200_000) + " HTTP/1.1" + host + "\r\n",
        "GET /people?q=" + "a".repeat(60_000) + " HTTP/1.1" + host + "\r\n",
        "GET / HTTP/1.1" + host + "X-Long: " + "a".repeat(60_000) + "\r\n\r\n",
        "GET / HTTP/1.1" + host + "X: y\r\n".repeat(500) + "\r\n",
        "GET / HTTP/1.1" + host + "no colon here\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/9.9" + host + "\r\n",
        "FETCH /people HTTP/1.1" + host + "\r\n",
        "TRACE / HTTP/1.1" + host + "\r\n",
        "CONNECT evil.example:80 HTTP/1.1" + host + "\r\n",
        "POST /sign-in HTTP/1.1" + host + "Content-Length: -5\r\n\r\n",
        "POST /sign-in HTTP/1.1" + host + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcde",
        "POST /sign-in HTTP/1.1"
            + host
            + "Content-Type: "
            + FORM
            + "\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n",
        "GET /people?q=\u001b[31m HTTP/1.1" + host + "\r\n",
        "nonsense\r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void what_no_browser_sends_is_refused_without_a_word_about_the_server(String text)
      throws IOException {
    bare(Sent.from("127.0.0.9", port, text));
  }

  private static void bare(Sent answer) {
    assertThat(answer.status())
        .as(answer.toString())
        .isNotEqualTo(200)
        .matches(status -> status < 500 || status == 501 || status == 505);
    assertThat(answer.head() + answer.body())
        .doesNotContainIgnoringCase("tomcat", "apache", "exception", "org.spring", "jetty")
        .doesNotContain("at uk.", "at java", "<style", "<script>", "Server:", "X-Powered-By");
    if (answer.body().contains("<html")) {
      assertThat(answer.header("Content-Security-Policy"))
          .as(answer.toString())
          .containsExactly(SafeHeaders.CONTENT_POLICY);
      assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
    }
  }

  static Stream<String> forms() {
    return Stream.of(
        "account=" + "a".repeat(700_000),
        "a=b&".repeat(5_000),
        "account=%zz&password=%",
        "account=%00&password=%f0%28%8c%28",
        "\0\0\0\0",
        "=&=&=&==&&&");
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_that_is_too_large_or_broken_is_refused_with_a_page(String form) throws IOException {
    var answer = Sent.post("127.0.0.9", port, "/sign-in", FORM, form);

    bare(answer);
    assertThat(answer.status()).isIn(400, 403, 413);
    assertThat(answer.body()).contains("Muster cannot answer that");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data; boundary=x", "multipart/form-data", "multipart/x"})
  void an_upload_from_nobody_is_not_even_read(String type) throws IOException {
    var answer = Sent.post("127.0.0.9", port, "/imports", type, "--x\r\nnonsense");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).containsExactly("/sign-in");
  }

  @Test
  void an_upload_must_say_how_large_it_is() throws IOException {
    var answer =
        Sent.from(
            "127.0.0.9",
            port,
            "POST /imports HTTP/1.1\r\n"
                + "Host: m\r\n"
                + "Connection: close\r\n"
                + "Content-Type: multipart/form-data; boundary=x\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + "0\r\n\r\n");

    bare(answer);
    assertThat(answer.status()).isEqualTo(411);
  }

  @Test
  void encryption_is_believed_of_the_balancer_and_of_nobody_else() throws IOException {
    var through = Sent.get(BALANCER, port, "/sign-in", "X-Forwarded-Proto: https");
    var beside = Sent.get(SOMEBODY, port, "/sign-in", "X-Forwarded-Proto: https");

    assertThat(through.header("Strict-Transport-Security")).hasSize(1);
    assertThat(through.header("Set-Cookie")).anyMatch(cookie -> cookie.contains("; Secure"));
    assertThat(beside.header("Strict-Transport-Security")).isEmpty();
    assertThat(beside.header("Set-Cookie")).noneMatch(cookie -> cookie.contains("; Secure"));
    assertThat(through.header("Set-Cookie"))
        .allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
  }

  @Test
  void where_a_request_comes_from_is_believed_of_the_balancer_and_of_nobody_else()
      throws Exception {
    wrongSignIn(BALANCER, "X-Forwarded-For: 1.2.3.4, 203.0.113.9, 10.9.3.3");
    assertThat(lastFrom()).isEqualTo("203.0.113.9");

    wrongSignIn(SOMEBODY, "X-Forwarded-For: 203.0.113.77");
    assertThat(lastFrom()).isEqualTo(SOMEBODY);
  }

  private static void wrongSignIn(String address, String header) throws IOException {
    var form = Sent.get(address, port, "/sign-in", header);
    var hidden = HIDDEN.matcher(form.body());
    assertThat(hidden.find()).isTrue();
    var cookie = form.header("Set-Cookie").getFirst().replaceFirst(";.*", "");
    var answer =
        Sent.post(
            address,
            port,
            "/sign-in",
            FORM,
            "account=nobody.at.all&password=wrong&_csrf=" + hidden.group(1),
            header,
            "Cookie: " + cookie);
    assertThat(answer.header("Location")).containsExactly("/sign-in?refused");
  }

  private static String lastFrom() throws SQLException {
    var login = TestDatabase.address().application();
    try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        var statement = connection.createStatement()) {
      statement.execute("select set_config('muster.account', 'muster:audit', false)");
      try (var rows =
          statement.executeQuery(
              "select from_address from audit.record where act = 'sign-in refused' order by"
                  + " record_id desc limit 1")) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  @Test
  void a_redirect_never_names_a_host_that_the_request_named() throws IOException {
    var answer =
        Sent.get(BALANCER, port, "/people", "X-Forwarded-Host: evil.example", "Accept: text/html");

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).containsExactly("/sign-in");
  }

  @Test
  void an_address_that_asks_too_fast_is_told_to_wait_and_others_are_not() throws IOException {
    Sent answer = null;
    for (int i = 0; i < 320; i++) {
      answer = Sent.get("127.0.0.7", port, "/no/such/page");
      if (answer.status() == 429) {
        break;
      }
    }

    Objects.requireNonNull(answer);
    assertThat(answer.status()).isEqualTo(429);
    bare(answer);
    assertThat(answer.header("Retry-After")).hasSize(1);
    assertThat(answer.body()).contains("More requests came from here", "Reference:");
    assertThat(Sent.get("127.0.0.7", port, "/health").status()).isEqualTo(200);
    assertThat(Sent.get("127.0.0.8", port, "/sign-in").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "AA==", "JyBvciAnMSc9JzE=", "%00", "zzzz!", "\"AAAA\"", ""})
  void a_cookie_that_was_made_up_is_no_session(String cookie) throws IOException {
    var answer = Sent.get("127.0.0.5", port, "/people", "Cookie: muster=" + cookie);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(302);
    assertThat(answer.header("Location")).containsExactly("/sign-in");
  }

  @Test
  void a_session_that_asks_too_fast_is_told_to_wait() throws IOException {
    Sent answer = null;
    for (int i = 0; i < 65; i++) {
      answer = Sent.get("127.0.0.6", port, "/no/such/page", "Cookie: muster=made-up");
    }

    Objects.requireNonNull(answer);
    assertThat(answer.status()).isEqualTo(429);
    assertThat(Sent.get("127.0.0.6", port, "/sign-in", "Cookie: muster=BBBB").status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"balancer.example", "10.0.0.0/0", "10.0.0.1/33", "10.0.0.1/x", ".*"})
  void who_is_trusted_must_be_an_address_or_a_network(String given) {
    assertThatThrownBy(() -> new Proxies(given))
        .hasMessageContaining("MUSTER_TRUSTED_PROXIES (" + given);
  }
}
