package uk.muster.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.access.Access;
import uk.muster.access.secret.AuthenticatorSecret;
import uk.muster.access.secret.CodeOutcome;
import uk.muster.access.secret.FactorNeed;
import uk.muster.access.secret.SecondFactors;
import uk.muster.look.Field;
import uk.muster.look.FieldError;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;

/// Asks for the second factor once the first was right; sets one up where the role needs one and
/// the account has none.
@Controller
class SecondStepPages {
  private static final String SECRET = "muster.half.secret";
  private static final ModelAndView BEGIN_AGAIN = new ModelAndView("redirect:/sign-in");

  private final SecondFactors factors;
  private final Access access;
  private final Door door;
  private final Clock clock;
  private final SecureRandom chance = new SecureRandom();

  SecondStepPages(SecondFactors factors, Access access, Door door, Clock clock) {
    this.factors = factors;
    this.access = access;
    this.door = door;
    this.clock = clock;
  }

  @GetMapping("/sign-in/second-step")
  ModelAndView ask(Shell shell, HttpServletRequest request) {
    return half(request)
        .map(half -> page(shell, request, half, Optional.empty()))
        .orElse(BEGIN_AGAIN);
  }

  @PostMapping("/sign-in/second-step")
  ModelAndView answer(
      Shell shell,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code) {
    var half = half(request);
    if (half.isEmpty()) {
      return BEGIN_AGAIN;
    }
    var who = half.get();
    return switch (factors.accept(Door.READER, who.account(), code, request.getRemoteAddr())) {
      case CodeOutcome.Right _ -> enter(request, response, who, " and authenticator app");
      case CodeOutcome.Recovered(var left) ->
          enter(request, response, who, " and recovery code, %d left".formatted(left));
      case CodeOutcome.Wrong _ -> {
        door.record(request, "code refused", who.account(), "");
        yield page(
            shell,
            request,
            who,
            Optional.of("The code is not right, or has been used. Take the one that shows now"));
      }
      case CodeOutcome.Wait _ ->
          page(
              shell,
              request,
              who,
              Optional.of("Too many codes were wrong. Wait a minute, then try again"));
    };
  }

  /// Keeps the app that was set up, and shows the recovery codes this once.
  @PostMapping("/sign-in/second-step/app")
  ModelAndView setUp(
      Shell shell,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code) {
    var half = half(request);
    var actor = half.flatMap(who -> setsUp(who, request));
    if (half.isEmpty() || actor.isEmpty()) {
      return BEGIN_AGAIN;
    }
    var codes = factors.setUp(actor.get(), secret(request), code);
    if (codes.isEmpty()) {
      return page(
          shell,
          request,
          half.get(),
          Optional.of("The code is not the one that the app should show. Look at it again"));
    }
    request.getSession().removeAttribute(SECRET);
    var onward = door.whole(request, response, half.get(), " and authenticator app");
    return new ModelAndView(
        "site/recovery-codes",
        Map.of(
            "shell",
            shell.page("Keep these recovery codes"),
            "page",
            new RecoveryCodesView(codes, onward)));
  }

  private Optional<Half> half(HttpServletRequest request) {
    return Half.of(request, clock.instant());
  }

  /// Who sets up the first second factor: nobody who has one.
  private Optional<Actor> setsUp(Half half, HttpServletRequest request) {
    return switch (factors.state(Door.READER, half.account()).need()) {
      case SET_UP -> access.actor(Door.READER, half.account(), request.getRemoteAddr());
      case NOTHING, CODE, PASSKEY -> Optional.empty();
    };
  }

  private ModelAndView enter(
      HttpServletRequest request, HttpServletResponse response, Half half, String and) {
    return new ModelAndView("redirect:" + door.whole(request, response, half, and));
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

  private ModelAndView page(
      Shell shell, HttpServletRequest request, Half half, Optional<String> wrong) {
    var state = factors.state(Door.READER, half.account());
    var errors = wrong.stream().map(words -> new FieldError("code", words)).toList();
    var need = state.need();
    var heading =
        switch (need) {
          case CODE -> "Enter a code from your authenticator app";
          case PASSKEY -> "Show your passkey";
          case SET_UP -> "Set up a second factor";
          case NOTHING -> "Go on";
        };
    var view =
        new SecondStepView(
            heading,
            half.account(),
            need,
            state.passkeys() > 0,
            need == FactorNeed.SET_UP ? Optional.of(secret(request)) : Optional.empty(),
            Field.of("code", "Code").among(errors),
            List.copyOf(errors));
    var titled = shell.page(heading);
    return new ModelAndView(
        "site/second-step",
        Map.of("shell", errors.isEmpty() ? titled : titled.withErrors(), "page", view));
  }
}
