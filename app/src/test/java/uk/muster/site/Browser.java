package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// One browser of a page test: it keeps the cookie of its session and may sit anywhere.
public final class Browser {
  private final MockMvcTester mvc;
  private final String from;
  private @Nullable Cookie cookie;

  public Browser(MockMvcTester mvc, String from) {
    this.mvc = mvc;
    this.from = from;
  }

  public MvcTestResult get(String path) {
    var request = mvc.get().uri(URI.create(path)).header("Accept", "text/html");
    request.with(one -> {
      one.setRemoteAddr(from);
      return one;
    });
    return kept((cookie == null ? request : request.cookie(cookie)).exchange());
  }

  /// Sends a form: names and values in turn.
  public MvcTestResult post(String path, String... fields) {
    var request = mvc.post().uri(URI.create(path)).with(csrf());
    request.with(one -> {
      one.setRemoteAddr(from);
      return one;
    });
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return kept((cookie == null ? request : request.cookie(cookie)).exchange());
  }

  public String signIn(String account, String password) {
    return String.valueOf(
        post("/sign-in", "account", account, "password", password)
            .getResponse()
            .getRedirectedUrl());
  }

  /// Whether somebody is signed in here.
  public boolean isIn() {
    var answer = get("/reference");
    assertThat(answer.getResponse().getStatus()).isIn(200, 302);
    return answer.getResponse().getStatus() == 200;
  }

  public Cookie cookie() {
    return Objects.requireNonNull(cookie);
  }

  private MvcTestResult kept(MvcTestResult answer) {
    var set = answer.getResponse().getCookie("muster");
    if (set != null) {
      cookie = set;
    }
    return answer;
  }
}
