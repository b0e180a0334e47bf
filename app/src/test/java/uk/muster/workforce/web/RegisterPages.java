package uk.muster.workforce.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.SignedIn;
import uk.muster.access.Scope;
import uk.muster.shared.ForceId;
import uk.muster.shared.Role;

/// The pages of the registers as somebody signed in asks for them.
class RegisterPages {
  private final MockMvcTester mvc;
  private final SignedIn signedIn;

  RegisterPages(MockMvcTester mvc, SignedIn signedIn) {
    this.mvc = mvc;
    this.signedIn = signedIn;
  }

  /// Imports a file as a planner would.
  void load(String force, String name, String text) {
    assertThat(
            mvc.post()
                .uri("/imports")
                .multipart()
                .file(
                    new MockMultipartFile(
                        "file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .with(signedIn.as(Role.PLANNER, force))
                .with(csrf())
                .exchange())
        .hasStatus3xxRedirection();
  }

  MvcTestResult get(Role role, String force, String path) {
    return get(role, new Scope.OfForce(new ForceId(force)), path);
  }

  MvcTestResult get(Role role, Scope scope, String path) {
    return mvc.get().uri(encoded(path)).with(signedIn.as(role, scope)).exchange();
  }

  MvcTestResult post(String force, String path, Map<String, String> form) {
    var request = mvc.post().uri(encoded(path)).with(signedIn.as(Role.PLANNER, force)).with(csrf());
    form.forEach(request::param);
    return request.exchange();
  }

  private static URI encoded(String path) {
    return URI.create(path);
  }
}
