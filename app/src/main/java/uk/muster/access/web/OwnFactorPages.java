package uk.muster.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.passkey.PasskeyRefused;
import uk.muster.access.passkey.Passkeys;
import uk.muster.access.secret.AuthenticatorSecret;
import uk.muster.access.secret.SecondFactors;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Makes the own passkeys, authenticator app and recovery codes, for whoever has signed in just
/// now.
@Controller
class OwnFactorPages {
  private static final String SECRET = "muster.app.secret";
  private static final String ASKED = "muster.passkey.made";

  private final Passkeys passkeys;
  private final SecondFactors factors;
  private final YourSignInPages yours;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  OwnFactorPages(Passkeys passkeys, SecondFactors factors, YourSignInPages yours, Clock clock) {
    this.passkeys = passkeys;
    this.factors = factors;
    this.yours = yours;
    this.clock = clock;
  }

  @PostMapping(path = "/your-sign-in/passkeys/options", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> options(Actor actor, HttpServletRequest request) {
    if (!Freshness.of(request, clock.instant())) {
      return ResponseEntity.unprocessableContent()
          .body("{\"error\": \"%s\"}".formatted(Freshness.WORDS));
    }
    var question = passkeys.ask(actor);
    request.getSession().setAttribute(ASKED, question.asked());
    return ResponseEntity.ok(question.json());
  }

  @PostMapping("/your-sign-in/passkeys")
  ModelAndView add(
      Actor actor,
      Shell shell,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String credential,
      @RequestParam(defaultValue = "") String label) {
    var session = request.getSession();
    var remembered = session.getAttribute(ASKED);
    session.removeAttribute(ASKED);
    if (!Freshness.of(request, clock.instant())) {
      return wrong(actor, shell, Freshness.WORDS);
    }
    if (!(remembered instanceof PublicKeyCredentialCreationOptions asked)) {
      return wrong(actor, shell, "The passkey was not asked for here, or too long ago. Try again");
    }
    try {
      passkeys.add(actor, asked, credential, label);
      return new ModelAndView("redirect:/your-sign-in?done=passkey");
    } catch (PasskeyRefused e) {
      return wrong(actor, shell, "The passkey could not be checked and was not kept. Try again");
    }
  }

  @GetMapping("/your-sign-in/app")
  ModelAndView app(Actor actor, Shell shell, HttpServletRequest request) {
    return app(actor, shell, request, List.of());
  }

  @PostMapping("/your-sign-in/app")
  ModelAndView setUp(
      Actor actor,
      Shell shell,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String code) {
    if (!Freshness.of(request, clock.instant())) {
      return app(actor, shell, request, List.of(new FieldError("code", Freshness.WORDS)));
    }
    var codes = factors.setUp(actor, secret(request), code);
    if (codes.isEmpty()) {
      var words = "The code is not the one that the app should show. Look at it again";
      return app(actor, shell, request, List.of(new FieldError("code", words)));
    }
    request.getSession().removeAttribute(SECRET);
    return codes(shell, codes);
  }

  @PostMapping("/your-sign-in/app/remove")
  ModelAndView removeApp(Actor actor, Shell shell, HttpServletRequest request) {
    if (!Freshness.of(request, clock.instant())) {
      return wrong(actor, shell, Freshness.WORDS);
    }
    return factors.remove(actor)
        ? new ModelAndView("redirect:/your-sign-in?done=app-removed")
        : wrong(actor, shell, "There is no app to remove, or your role needs it");
  }

  @PostMapping("/your-sign-in/recovery-codes")
  ModelAndView renew(Actor actor, Shell shell, HttpServletRequest request) {
    if (!Freshness.of(request, clock.instant())) {
      return wrong(actor, shell, Freshness.WORDS);
    }
    return factors.state(actor, actor.account()).since().isPresent()
        ? codes(shell, factors.renewCodes(actor))
        : wrong(actor, shell, "Set up an authenticator app first");
  }

  private ModelAndView wrong(Actor actor, Shell shell, String words) {
    return yours.page(actor, shell, "", List.of(new FieldError("", words)));
  }

  private static ModelAndView codes(Shell shell, List<String> codes) {
    var titled =
        shell.page(
            "Keep these recovery codes",
            new Item("Your sign-in", "/your-sign-in"),
            Item.here("Recovery codes"));
    return new ModelAndView(
        "access/recovery-codes", Map.of("shell", titled, "page", new CodesView(codes)));
  }

  private AuthenticatorSecret secret(HttpServletRequest request) {
    var session = request.getSession();
    if (session.getAttribute(SECRET) instanceof String text) {
      return new AuthenticatorSecret(text);
    }
    var made = AuthenticatorSecret.make(chance);
    session.setAttribute(SECRET, made.text());
    return made;
  }

  private ModelAndView app(
      Actor actor, Shell shell, HttpServletRequest request, List<FieldError> errors) {
    var view =
        new AppView(
            actor.account(), secret(request), Field.of("code", "Code").among(errors), errors);
    var titled =
        shell.page(
            "Set up an authenticator app",
            new Item("Your sign-in", "/your-sign-in"),
            Item.here("Authenticator app"));
    var page =
        new ModelAndView(
            "access/app",
            Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
    page.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
