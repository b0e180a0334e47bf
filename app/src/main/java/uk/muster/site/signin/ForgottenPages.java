package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.SignInTries;
import uk.muster.access.reset.LinkUse;
import uk.muster.access.reset.OneTimeLinks;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Shell;

/// Helps whoever has forgotten the password. What is answered never says which accounts there are.
@Controller
class ForgottenPages {
  private final OneTimeLinks links;
  private final SignInTries tries;

  ForgottenPages(OneTimeLinks links, SignInTries tries) {
    this.links = links;
    this.tries = tries;
  }

  @GetMapping("/sign-in/forgotten")
  ModelAndView ask(Shell shell, @RequestParam Map<String, String> said) {
    return page(
        shell, "site/forgotten", "Forgotten password", said.containsKey("asked"), "", List.of());
  }

  @PostMapping("/sign-in/forgotten")
  String send(HttpServletRequest request, @RequestParam(defaultValue = "") String account) {
    if (tries.begin(Door.READER, "(no name)", request.getRemoteAddr()).isZero()) {
      links.ask(Door.READER, account);
    }
    return "redirect:/sign-in/forgotten?asked";
  }

  @GetMapping("/sign-in/new-password")
  ModelAndView choose(Shell shell, @RequestParam(defaultValue = "") String code) {
    return choose(shell, code, List.of());
  }

  @PostMapping("/sign-in/new-password")
  ModelAndView chosen(
      Shell shell,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String again) {
    return switch (links.use(Door.READER, code, chosen, again, request.getRemoteAddr())) {
      case LinkUse.Done _ -> new ModelAndView("redirect:/sign-in?changed");
      case LinkUse.Unfit(var why) -> choose(shell, code, List.of(new FieldError("chosen", why)));
      case LinkUse.Unknown _ ->
          choose(
              shell,
              code,
              List.of(
                  new FieldError(
                      "", "This link was used, is too old, or is none. Ask for another")));
      case LinkUse.Wait _ ->
          choose(
              shell,
              code,
              List.of(
                  new FieldError("", "Too many tries from here. Wait a minute, then try again")));
    };
  }

  private ModelAndView choose(Shell shell, String code, List<FieldError> errors) {
    return page(shell, "site/new-password", "Choose a new password", false, code, errors);
  }

  private ModelAndView page(
      Shell shell,
      String template,
      String title,
      boolean asked,
      String code,
      List<FieldError> errors) {
    var view =
        new ForgottenView(
            links.byMail(Door.READER),
            asked,
            code,
            List.of(
                Field.of("chosen", "New password")
                    .hinted("12 characters or more, such as four words that only you put together")
                    .among(errors),
                Field.of("again", "New password again").among(errors)),
            errors);
    var titled = shell.page(title);
    var page =
        new ModelAndView(
            template,
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
