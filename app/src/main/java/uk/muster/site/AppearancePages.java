package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// The switches of language, theme and single keys.
@Controller
class AppearancePages {
  private static final List<String> SWITCHES = List.of("language", "theme", "letters");

  @PostMapping("/appearance")
  void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var appearance = Appearances.of(request);
    for (var name : SWITCHES) {
      appearance = appearance.with(name, asked(request, name));
    }
    response.addHeader(HttpHeaders.SET_COOKIE, Appearances.cookie(appearance, request.isSecure()));
    response.sendRedirect(request.getContextPath() + WantedPage.own(asked(request, "back")));
  }

  private static String asked(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
