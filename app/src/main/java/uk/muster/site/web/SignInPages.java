package uk.muster.site.web;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.shared.Shell;
import uk.muster.site.signin.Provider;
import uk.muster.site.signin.Providers;

/// Signing in, and the word of the service that it lives.
@Controller
class SignInPages {
  private static final Map<String, String> PROBLEMS =
      Map.of(
          "refused", "The account name or the password is not right",
          "wait", "Too many tries have failed from here. Wait a minute, then try again",
          "passkey", "The passkey was not recognised. Use another, or your password",
          "provider",
              "The single sign-on was not accepted. Try again, or ask your administrator whether"
                  + " your account was opened for it");

  private static final Map<String, String> SAID =
      Map.of(
          "out", "You are signed out.",
          "changed", "Your password is changed. Sign in with the new one.");

  private final Providers providers;

  SignInPages(Providers providers) {
    this.providers = providers;
  }

  @GetMapping("/sign-in")
  ModelAndView signIn(Shell shell, @RequestParam Map<String, String> said) {
    var down =
        providers.list().stream()
            .filter(one -> one.id().equals(said.get("down")))
            .map(Provider::title)
            .findFirst()
            .orElse("");
    var problem = down.isEmpty() ? first(PROBLEMS, said) : "%s does not answer".formatted(down);
    var view =
        new SignInView(
            problem,
            first(SAID, said),
            down,
            providers.list().stream()
                .map(one -> new Link("Sign in with " + one.title(), "/sign-in/at/" + one.id()))
                .toList());
    var titled = shell.page("Sign in");
    return new ModelAndView(
        "site/sign-in", Map.of("shell", view.wrong() ? titled.withErrors() : titled, "page", view));
  }

  private static String first(Map<String, String> words, Map<String, String> said) {
    return words.entrySet().stream()
        .filter(one -> said.containsKey(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  @GetMapping(path = "/health", produces = "text/plain")
  @ResponseBody
  String health() {
    return "Muster answers\n";
  }
}
