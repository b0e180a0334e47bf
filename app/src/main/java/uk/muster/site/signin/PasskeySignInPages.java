package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.muster.access.Access;
import uk.muster.access.passkey.PasskeyRefused;
import uk.muster.access.passkey.Passkeys;
import uk.muster.access.secret.FactorNeed;
import uk.muster.access.secret.SecondFactors;
import uk.muster.shared.Actor;

/// Signs in whoever shows a passkey. No number of failed tries ever keeps one out: a key cannot be
/// guessed, and a commander must get in while somebody guesses passwords.
@Controller
class PasskeySignInPages {
  private static final String ASKED = "muster.passkey.asked";

  private final Passkeys passkeys;
  private final SecondFactors factors;
  private final Access access;
  private final Door door;
  private final Clock clock;

  PasskeySignInPages(
      Passkeys passkeys, SecondFactors factors, Access access, Door door, Clock clock) {
    this.passkeys = passkeys;
    this.factors = factors;
    this.access = access;
    this.door = door;
    this.clock = clock;
  }

  @PostMapping(path = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> options(HttpServletRequest request) {
    var question = passkeys.challenge(Door.READER);
    request.getSession().setAttribute(ASKED, question.asked());
    return ResponseEntity.ok(question.json());
  }

  @PostMapping("/sign-in/passkey")
  String signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String credential) {
    if (!(take(request) instanceof PublicKeyCredentialRequestOptions challenge)) {
      return "redirect:/sign-in?passkey";
    }
    try {
      var account = passkeys.accept(Door.READER, challenge, credential);
      return "redirect:" + door.passkey(request, response, account);
    } catch (PasskeyRefused e) {
      door.record(request, "sign-in refused", "(no name)", "passkey");
      return "redirect:/sign-in?passkey";
    }
  }

  /// What the browser is asked in order to make the first passkey of somebody who has shown the
  /// password, has no second factor and needs one.
  @PostMapping(
      path = "/sign-in/second-step/passkey/options",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> firstOptions(HttpServletRequest request) {
    var actor = setsUp(request);
    if (actor.isEmpty()) {
      return ResponseEntity.unprocessableContent()
          .body("{\"error\": \"This page is too old. Sign in again\"}");
    }
    var question = passkeys.ask(actor.get());
    request.getSession().setAttribute(ASKED, question.asked());
    return ResponseEntity.ok(question.json());
  }

  @PostMapping("/sign-in/second-step/passkey")
  String first(
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String credential,
      @RequestParam(defaultValue = "") String label) {
    var actor = setsUp(request);
    var half = Half.of(request, clock.instant());
    if (actor.isEmpty() || half.isEmpty()) {
      return "redirect:/sign-in";
    }
    if (!(take(request) instanceof PublicKeyCredentialCreationOptions asked)) {
      return "redirect:/sign-in/second-step";
    }
    try {
      passkeys.add(actor.get(), asked, credential, label);
      return "redirect:" + door.whole(request, response, half.get(), " and new passkey");
    } catch (PasskeyRefused e) {
      return "redirect:/sign-in/second-step";
    }
  }

  private Optional<Actor> setsUp(HttpServletRequest request) {
    return Half.of(request, clock.instant())
        .filter(half -> factors.state(Door.READER, half.account()).need() == FactorNeed.SET_UP)
        .flatMap(half -> access.actor(Door.READER, half.account(), request.getRemoteAddr()));
  }

  /// What was asked, once: an answer cannot be given again.
  private static @Nullable Object take(HttpServletRequest request) {
    var asked = request.getSession().getAttribute(ASKED);
    request.getSession().removeAttribute(ASKED);
    return asked;
  }
}
