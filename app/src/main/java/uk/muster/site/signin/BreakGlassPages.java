package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.Access;
import uk.muster.access.provider.BreakGlass;
import uk.muster.access.provider.ProviderAccounts;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Shell;

/// Asks for the reason of whoever signs in here while the provider is down.
@Controller
class BreakGlassPages {
  private static final ModelAndView BEGIN_AGAIN = new ModelAndView("redirect:/sign-in");

  private final BreakGlass glass;
  private final ProviderAccounts accounts;
  private final Providers providers;
  private final Access access;
  private final Door door;

  BreakGlassPages(
      BreakGlass glass, ProviderAccounts accounts, Providers providers, Access access, Door door) {
    this.glass = glass;
    this.accounts = accounts;
    this.providers = providers;
    this.access = access;
    this.door = door;
  }

  @GetMapping("/sign-in/break-glass")
  ModelAndView ask(Shell shell, HttpServletRequest request) {
    return door.atGlass(request).map(half -> page(shell, half, "", List.of())).orElse(BEGIN_AGAIN);
  }

  @PostMapping("/sign-in/break-glass")
  ModelAndView go(
      Shell shell,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String reason) {
    var half = door.atGlass(request);
    var from = request.getRemoteAddr();
    var actor = half.flatMap(one -> access.actor(Door.READER, one.account(), from));
    if (half.isEmpty() || actor.isEmpty()) {
      return BEGIN_AGAIN;
    }
    var fault = glass.fault(actor.get(), reason);
    if (fault.isPresent()) {
      return page(shell, half.get(), reason, List.of(new FieldError("reason", fault.get())));
    }
    var until = glass.use(actor.get(), reason, from);
    return new ModelAndView("redirect:" + door.throughGlass(request, response, half.get(), until));
  }

  private ModelAndView page(Shell shell, Half half, String reason, List<FieldError> errors) {
    var provider =
        accounts
            .find(Door.READER, half.account())
            .map(at -> providers.find(at.provider()).map(Provider::title).orElse(at.provider()))
            .orElse("");
    var view =
        new BreakGlassView(
            half.account(),
            provider,
            Field.of("reason", "Why you sign in here").holding(reason).among(errors),
            errors);
    var titled = shell.page("Sign in without the provider");
    var page =
        new ModelAndView(
            "site/break-glass",
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
