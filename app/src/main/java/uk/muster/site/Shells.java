package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.muster.look.Words;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.Language;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;

/// Makes the shell of each page from who asks, and gives it to the page as its argument.
@Component
class Shells implements HandlerMethodArgumentResolver {
  private final ActorArgument actors;
  private final ShellParts parts;
  private final Alarms alarms;
  private final Clock clock;
  private final boolean demonstration;
  private final String handling;

  Shells(
      ActorArgument actors,
      ShellParts parts,
      Alarms alarms,
      Clock clock,
      @Value("${muster.demonstration}") boolean demonstration,
      @Value("${MUSTER_HANDLING:}") String handling) {
    this.actors = actors;
    this.parts = parts;
    this.alarms = alarms;
    this.clock = clock;
    this.demonstration = demonstration;
    this.handling = handling;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Shell.class;
  }

  @Override
  public Shell resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new IllegalStateException("not a servlet request");
    }
    return servlet.getUserPrincipal() == null ? plain(servlet) : of(actors.of(servlet), servlet);
  }

  /// The shell for somebody who is not signed in.
  Shell plain(HttpServletRequest request) {
    var appearance = Appearances.of(request);
    return new Shell(
        "",
        Classification.OFFICIAL,
        "",
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        ShellParts.outside(appearance.language()),
        "",
        "",
        Version.NUMBER,
        "",
        "",
        csrf(request),
        false,
        appearance,
        Appearances.here(request));
  }

  /// The shell for an actor.
  Shell of(Actor actor, HttpServletRequest request) {
    var appearance = Appearances.of(request);
    var language = appearance.language();
    return new Shell(
        "",
        new Classification(marking(actor), ""),
        handling,
        parts.organisation(actor, language),
        parts.organisations(actor, language),
        actor.post(),
        actors.others(request),
        ShellParts.navigation(actor, language, request.getRequestURI()),
        demonstration ? language.say("demonstration") : "",
        List.of(),
        alarms.of(actor),
        ShellParts.footer(language),
        registerReadAt(actor, language),
        parts.requirement(language),
        Version.NUMBER,
        "/search",
        "/sign-out",
        csrf(request),
        false,
        appearance,
        Appearances.here(request));
  }

  /// When the figures of this page were counted, for whoever prints it or leaves it open.
  private String registerReadAt(Actor actor, Language language) {
    var now = LocalDateTime.now(clock);
    return actor.can(Right.READ_COUNTS)
        ? language.say("register-read", Words.hour(now), language.date(now.toLocalDate()))
        : "";
  }

  /// As high as what the post lets somebody see: a page never bears less than what can be on it.
  private static Marking marking(Actor actor) {
    return Arrays.stream(Right.values())
        .filter(actor::can)
        .map(Right::least)
        .max(Comparator.naturalOrder())
        .orElse(Marking.OFFICIAL);
  }

  private static Shell.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Shell.Csrf(token.getParameterName(), token.getToken())
        : new Shell.Csrf("_csrf", "");
  }
}
