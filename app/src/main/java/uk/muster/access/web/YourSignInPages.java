package uk.muster.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
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
import uk.muster.access.OpenSession;
import uk.muster.access.passkey.Passkey;
import uk.muster.access.passkey.Passkeys;
import uk.muster.access.secret.FactorState;
import uk.muster.access.secret.NewPassword;
import uk.muster.access.secret.OwnPassword;
import uk.muster.access.secret.SecondFactors;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// By what a person signs in: passkeys, second factor, password.
@Controller
class YourSignInPages {
  private static final Map<String, String> DONE =
      Map.of(
          "password", "Your password is changed, and you are signed out everywhere else",
          "passkey", "The passkey is yours: sign in with it next time",
          "renamed", "The passkey has its new name",
          "removed", "The passkey opens nothing any more",
          "app-removed", "The authenticator app is no longer asked for");

  private final Passkeys passkeys;
  private final SecondFactors factors;
  private final OwnPassword passwords;
  private final Clock clock;

  YourSignInPages(Passkeys passkeys, SecondFactors factors, OwnPassword passwords, Clock clock) {
    this.passkeys = passkeys;
    this.factors = factors;
    this.passwords = passwords;
    this.clock = clock;
  }

  @GetMapping("/your-sign-in")
  ModelAndView show(Actor actor, Shell shell, @RequestParam(defaultValue = "") String done) {
    return page(actor, shell, DONE.getOrDefault(done, ""), List.of());
  }

  @PostMapping("/your-sign-in/password")
  ModelAndView password(
      Actor actor,
      Shell shell,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String again) {
    var fault = NewPassword.fault(actor.account(), chosen, again);
    if (fault.isPresent()) {
      return page(actor, shell, "", List.of(new FieldError("chosen", fault.get())));
    }
    var here =
        Optional.ofNullable(request.getSession(false))
            .map(session -> OpenSession.handle(session.getId()))
            .orElse("");
    return passwords.change(actor, old, chosen, here)
        ? new ModelAndView("redirect:/your-sign-in?done=password")
        : page(
            actor, shell, "", List.of(new FieldError("old", "The present password is not right")));
  }

  @PostMapping("/your-sign-in/passkeys/{id}/name")
  String rename(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String label) {
    passkeys.rename(actor, id, label);
    return "redirect:/your-sign-in?done=renamed";
  }

  @PostMapping("/your-sign-in/passkeys/{id}/remove")
  ModelAndView remove(Actor actor, Shell shell, @PathVariable long id) {
    if (factors.state(actor, actor.account()).needsItsOnlyPasskey()) {
      return page(
          actor,
          shell,
          "",
          List.of(
              new FieldError(
                  "",
                  "Your role needs a second factor and this passkey is the only one."
                      + " Set up an authenticator app or another passkey first")));
    }
    passkeys.remove(actor, id);
    return new ModelAndView("redirect:/your-sign-in?done=removed");
  }

  ModelAndView page(Actor actor, Shell shell, String done, List<FieldError> errors) {
    var state = factors.state(actor, actor.account());
    var view =
        new YourSignInView(
            done,
            errors,
            passkeys.list(actor).stream().map(this::key).toList(),
            state,
            facts(state),
            List.of(
                Field.of("old", "Present password").among(errors),
                Field.of("chosen", "New password")
                    .hinted("12 characters or more, such as four words that only you put together")
                    .among(errors),
                Field.of("again", "New password again").among(errors)));
    var titled = shell.page("Your sign-in", Shell.Item.here("Your sign-in"));
    var page =
        new ModelAndView(
            "access/your-sign-in",
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private YourSignInView.Key key(Passkey one) {
    return new YourSignInView.Key(
        one.id(),
        one.label(),
        day(one.since()),
        day(one.lastUsed()),
        one.copied(),
        Field.of("label", "Name of the passkey").holding(one.label()));
  }

  private List<Fact> facts(FactorState state) {
    return List.of(
        new Fact("Authenticator app", state.since().map(at -> "since " + day(at)).orElse("none")),
        new Fact(
            "Recovery codes left", state.since().isPresent() ? "" + state.recoveryCodes() : "none"),
        new Fact(
            "Your role",
            state.exempt()
                ? "needs a second factor; demonstration accounts are exempt"
                : state.required() ? "needs a second factor" : "needs none"));
  }

  private String day(Instant at) {
    return Words.hourAndDate(LocalDateTime.ofInstant(at, clock.getZone()));
  }
}
