package uk.muster.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The pages of a demonstration that somebody looks at first, asked for as a browser would.
final class FirstPages {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient client;
  private final String site;

  private FirstPages(HttpClient client, int port) {
    this.client = client;
    site = "http://127.0.0.1:%d".formatted(port);
  }

  /// Signs in as the planner and looks at Leicestershire, then and now.
  ///
  /// @return whether every page was shown
  static boolean shown(int port, String password) throws IOException, InterruptedException {
    try (var client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      var pages = new FirstPages(client, port);
      return pages.signIn("planner", password)
          && pages.isShown("/readiness/leicestershire?on=2013-09-30")
          && pages.isShown("/readiness/leicestershire");
    }
  }

  private boolean signIn(String account, String password) throws IOException, InterruptedException {
    var form = TOKEN.matcher(page("/sign-in").body());
    if (!form.find()) {
      return false;
    }
    var fields =
        "account=%s&password=%s&_csrf=%s".formatted(account, password, encoded(form.group(1)));
    var answer =
        client.send(
            HttpRequest.newBuilder(URI.create(site + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return answer.statusCode() == 200 && !answer.uri().getPath().startsWith("/sign-in");
  }

  private boolean isShown(String path) throws IOException, InterruptedException {
    var page = page(path);
    return page.statusCode() == 200 && page.body().contains("Leicestershire");
  }

  private HttpResponse<String> page(String path) throws IOException, InterruptedException {
    var page = HttpRequest.newBuilder(URI.create(site + path)).build();
    return client.send(page, HttpResponse.BodyHandlers.ofString());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
