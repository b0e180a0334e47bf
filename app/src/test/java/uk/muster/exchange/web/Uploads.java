package uk.muster.exchange.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Requests to the import pages, as a browser would send them.
record Uploads(MockMvcTester mvc, RequestPostProcessor who) {
  MvcTestResult get(String path) {
    return mvc.get().uri(URI.create(path)).with(who).exchange();
  }

  MvcTestResult post(String path, Map<String, String> form) {
    var request = mvc.post().uri(URI.create(path)).with(who).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  MvcTestResult upload(String name, String text) {
    return upload(name, text, Map.of());
  }

  MvcTestResult upload(String name, String text, Map<String, String> form) {
    var request =
        mvc.post()
            .uri("/imports")
            .multipart()
            .file(
                new MockMultipartFile(
                    "file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
            .with(who)
            .with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  /// Where the answer sends the browser.
  static String target(MvcTestResult result) {
    return String.valueOf(result.getResponse().getRedirectedUrl());
  }
}
