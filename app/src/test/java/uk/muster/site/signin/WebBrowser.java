package uk.muster.site.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser without a screen that goes from site to site, keeps cookies and follows where it is
/// sent, one step at a time.
final class WebBrowser implements AutoCloseable {
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookiesOfThisMachine()).build();
  private HttpResponse<String> last;
  private URI at;

  /// Browsers take this machine's own addresses for secure and send `Secure` cookies there; Java's
  /// client does not.
  private static final class CookiesOfThisMachine extends CookieManager {
    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
      var taken = new HashMap<String, List<String>>();
      headers.forEach((name, values) ->
          taken.put(
              name,
              name != null && name.equalsIgnoreCase("Set-Cookie")
                  ? values.stream().map(value -> value.replaceAll("(?i); *secure\\b", "")).toList()
                  : values));
      super.put(uri, taken);
    }
  }

  WebBrowser(String address) {
    at = URI.create(address);
    last = ask(HttpRequest.newBuilder(at));
  }

  private HttpResponse<String> ask(HttpRequest.Builder request) {
    try {
      var sent = request.header("Accept", "text/html").build();
      last = client.send(sent, BodyHandlers.ofString());
      at = sent.uri();
      return last;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  WebBrowser get(String where) {
    ask(HttpRequest.newBuilder(at.resolve(where)));
    return this;
  }

  /// Follows where it is sent until it stands at a page.
  WebBrowser follow() {
    for (int i = 0; i < 12 && sent(); i++) {
      step();
    }
    return this;
  }

  /// Follows until it is sent to an address that holds this, and does not go there.
  String followUntil(String part) {
    for (int i = 0; i < 12; i++) {
      if (location().contains(part)) {
        return location();
      }
      step();
    }
    throw new AssertionError("was never sent to " + part);
  }

  private void step() {
    ask(HttpRequest.newBuilder(at.resolve(location())));
  }

  private boolean sent() {
    return last.statusCode() / 100 == 3;
  }

  String location() {
    return last.headers().firstValue("Location").orElse("");
  }

  /// Sends the form of the page that leads there, with the hidden fields of the page.
  WebBrowser send(String action, String... fields) {
    var form = new StringJoiner("&");
    var hidden = page().select("input[name=_csrf]").first();
    if (hidden != null) {
      form.add("_csrf=" + encoded(hidden.attr("value")));
    }
    for (int i = 0; i < fields.length; i += 2) {
      form.add(fields[i] + "=" + encoded(fields[i + 1]));
    }
    ask(
        HttpRequest.newBuilder(at.resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    return this;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  Document page() {
    return Jsoup.parse(last.body());
  }

  int status() {
    return last.statusCode();
  }

  String path() {
    return at.getPath() + (at.getQuery() == null ? "" : "?" + at.getQuery());
  }

  /// Whether somebody is signed in at the Muster of that address.
  boolean isInAt(String muster) {
    get(muster + "/your-sessions");
    assertThat(status()).isIn(200, 302);
    return status() == 200;
  }

  @Override
  public void close() {
    client.close();
  }
}
