package uk.muster.access.accounts.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.accounts.Accounts;
import uk.muster.access.reset.OneTimeLink;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// The accounts that an administrator is in charge of. What is done to one needs a reason.
@Controller
class AccountPages {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 300;
  private static final Map<String, String> DONE =
      Map.of(
          "opened", "The account is open",
          "closed", "The account is closed and signed out everywhere",
          "reopened", "The account is open again",
          "ended", "That session has ended",
          "all-ended", "The account is signed out everywhere",
          "glass", "What happens when the provider is down is changed");

  private final Accounts accounts;
  private final AccountViews views;

  AccountPages(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.views = new AccountViews(clock.getZone());
  }

  @GetMapping("/accounts")
  ModelAndView list(Actor actor, Shell shell) {
    var lines = accounts.list(actor);
    var view =
        new AccountsView(
            "You are in charge of " + Words.count(lines.size(), "account", "accounts"),
            views.table(lines));
    return new ModelAndView(
        "access/accounts",
        Map.of("shell", shell.page(view.heading(), Item.here("Accounts")), "page", view));
  }

  @GetMapping("/accounts/{name}")
  ModelAndView show(
      Actor actor,
      Shell shell,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String done) {
    return page(actor, shell, name, DONE.getOrDefault(done, ""), Optional.empty(), "", List.of());
  }

  /// The link is shown in the answer, once; it is kept nowhere.
  @PostMapping("/accounts/{name}/reset")
  ModelAndView reset(
      Actor actor,
      Shell shell,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String forgets) {
    var fault = fault(reason);
    if (fault.isPresent()) {
      return page(actor, shell, name, "", Optional.empty(), reason, List.of(fault.get()));
    }
    var link = accounts.reset(actor, name, reason.strip(), !forgets.isEmpty());
    return page(actor, shell, name, "", Optional.of(link), "", List.of());
  }

  @PostMapping("/accounts/{name}/close")
  ModelAndView close(
      Actor actor,
      Shell shell,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String reason) {
    var fault = fault(reason);
    if (fault.isPresent()) {
      return page(actor, shell, name, "", Optional.empty(), reason, List.of(fault.get()));
    }
    return accounts.close(actor, name, reason.strip())
        ? done(name, "closed")
        : refused(actor, shell, name, "The account is your own, or closed already");
  }

  @PostMapping("/accounts/{name}/reopen")
  ModelAndView reopen(
      Actor actor,
      Shell shell,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String reason) {
    var fault = fault(reason);
    if (fault.isPresent()) {
      return page(actor, shell, name, "", Optional.empty(), reason, List.of(fault.get()));
    }
    return accounts.reopen(actor, name, reason.strip())
        ? done(name, "reopened")
        : refused(actor, shell, name, "The account is open already");
  }

  @PostMapping("/accounts/{name}/glass")
  ModelAndView glass(
      Actor actor,
      Shell shell,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String named) {
    var fault = fault(reason);
    if (fault.isPresent()) {
      return page(actor, shell, name, "", Optional.empty(), reason, List.of(fault.get()));
    }
    accounts.nameForGlass(actor, name, named.equals("yes"), reason.strip());
    return done(name, "glass");
  }

  @PostMapping("/accounts/{name}/sessions/{handle}/end")
  ModelAndView end(Actor actor, @PathVariable String name, @PathVariable String handle) {
    accounts.endSession(actor, name, handle);
    return done(name, "ended");
  }

  @PostMapping("/accounts/{name}/sessions/end-all")
  ModelAndView endAll(Actor actor, @PathVariable String name) {
    accounts.endSessions(actor, name);
    return done(name, "all-ended");
  }

  private static Optional<FieldError> fault(String reason) {
    var length = reason.strip().length();
    return length < SHORTEST || length > LONGEST
        ? Optional.of(
            new FieldError(
                "reason",
                "The reason (%d characters) must have %d to %d"
                    .formatted(length, SHORTEST, LONGEST)))
        : Optional.empty();
  }

  private static ModelAndView done(String name, String what) {
    return new ModelAndView("redirect:/accounts/%s?done=%s".formatted(name, what));
  }

  private ModelAndView refused(Actor actor, Shell shell, String name, String words) {
    return page(actor, shell, name, "", Optional.empty(), "", List.of(new FieldError("", words)));
  }

  private ModelAndView page(
      Actor actor,
      Shell shell,
      String name,
      String done,
      Optional<OneTimeLink> link,
      String reason,
      List<FieldError> errors) {
    var shown = accounts.look(actor, name);
    var view =
        views.page(
            shown.line(),
            shown.sessions(),
            name.equals(actor.account()),
            shown.glass(),
            shown.mail(),
            done,
            link,
            reason,
            errors);
    var titled =
        shell.page(
            view.heading(), new Item("Accounts", "/accounts"), Item.here(shown.line().name()));
    var page =
        new ModelAndView(
            "access/account",
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
