package uk.muster.site.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.shared.Shell;

/// Signing in.
@Controller
class SignInPages {
  @GetMapping("/sign-in")
  ModelAndView signIn(
      Shell shell,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String refused,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String out,
      @RequestParam(required = false) @org.jspecify.annotations.Nullable String wait) {
    var view = new SignInView(refused != null, wait != null, out != null);
    var titled = shell.page("Sign in");
    return new ModelAndView(
        "site/sign-in", Map.of("shell", view.wrong() ? titled.withErrors() : titled, "page", view));
  }
}
