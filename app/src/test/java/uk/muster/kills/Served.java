package uk.muster.kills;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import uk.muster.Program;

/// A Muster in a process of its own, and a browser of somebody signed in there; made to be killed.
final class Served implements AutoCloseable {
  private static final Pattern HIDDEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final Program program;
  private final int port;
  private final HttpClient browser;
  private String token = "";

  private Served(Program program, int port, HttpClient browser) {
    this.program = program;
    this.port = port;
    this.browser = browser;
  }

  /// Starts one and waits until it serves.
  static Served start(Path data, Map<String, String> settings, CookieManager cookies)
      throws IOException {
    var port = Program.freePort();
    var program =
        Program.start(
            "300m",
            settings,
            "Muster serves on",
            "serve",
            "--data",
            data.toString(),
            "--port",
            Integer.toString(port));
    return new Served(
        program,
        port,
        HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build());
  }

  long pid() {
    return program.pid();
  }

  HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(address(path)));
  }

  HttpResponse<String> post(String path, String form) throws IOException {
    return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(form));
  }

  HttpResponse<String> post(String path, String type, BodyPublisher body) throws IOException {
    return send(HttpRequest.newBuilder(address(path)).header("Content-Type", type).POST(body));
  }

  /// The hidden field of a page's forms.
  String hidden(String path) throws IOException {
    var page = get(path);
    var found = HIDDEN.matcher(page.body());
    if (!found.find()) {
      throw new IllegalStateException("%d %s".formatted(page.statusCode(), page.body()));
    }
    return "_csrf=" + found.group(1);
  }

  /// The same, asked for once: it holds as long as the sign-in.
  String hiddenOnce(String path) throws IOException {
    if (token.isEmpty()) {
      token = hidden(path);
    }
    return token;
  }

  void signIn(String account, String password) throws IOException {
    var hidden = hidden("/sign-in");
    var answer = post("/sign-in", "%s&account=%s&password=%s".formatted(hidden, account, password));
    if (answer.statusCode() != 302
        || answer.headers().firstValue("Location").orElse("").contains("refused")) {
      throw new IllegalStateException("not signed in: " + answer);
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return browser.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// As `kill -9` does.
  void kill() {
    program.kill();
  }

  /// As `kill` does: in order.
  @Override
  public void close() {
    program.close();
    browser.close();
  }
}
