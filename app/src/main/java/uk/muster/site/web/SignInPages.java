package uk.muster.site.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.look.Link;
import uk.muster.shared.Shell;
import uk.muster.site.signin.Provider;
import uk.muster.site.signin.Providers;

/// Signing in.
@Controller
class SignInPages {
  /// What may stand in the address, and the key of the word that the page then says.
  private static final List<String> PROBLEMS = List.of("refused", "wait", "passkey", "provider");

  private static final List<String> SAID = List.of("out", "changed");

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
    var problem = down.isEmpty() ? first(shell, PROBLEMS, said) : shell.say("sign-in.down", down);
    var view =
        new SignInView(
            problem,
            first(shell, SAID, said),
            down,
            providers.list().stream()
                .map(one ->
                    new Link(shell.say("sign-in.at", one.title()), "/sign-in/at/" + one.id()))
                .toList());
    var titled = shell.page(shell.say("sign-in"));
    return new ModelAndView(
        "site/sign-in", Map.of("shell", view.wrong() ? titled.withErrors() : titled, "page", view));
  }

  private static String first(Shell shell, List<String> known, Map<String, String> said) {
    return known.stream()
        .filter(said::containsKey)
        .map(word -> shell.say("sign-in." + word))
        .findFirst()
        .orElse("");
  }
}
