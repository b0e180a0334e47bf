package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
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
import uk.muster.shared.Actor;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Shell;
import uk.muster.shared.Shell.Item;

/// Makes the shell of each page from who asks, and gives it to the page as its argument.
@Component
class Shells implements HandlerMethodArgumentResolver {
  private static final String INVENTED =
      "Demonstration data. Every figure about a real force on this page is invented,"
          + " but for the worked cases where a page says so.";

  private final ActorArgument actors;
  private final boolean demonstration;

  Shells(ActorArgument actors, @Value("${muster.demonstration}") boolean demonstration) {
    this.actors = actors;
    this.demonstration = demonstration;
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
    return Shell.plain(Marking.OFFICIAL, Version.NUMBER, csrf(request));
  }

  /// The shell for an actor.
  Shell of(Actor actor, HttpServletRequest request) {
    return new Shell(
        "",
        marking(actor),
        "",
        "",
        List.of(),
        actor.post(),
        navigation(actor, request.getRequestURI()),
        demonstration ? INVENTED : "",
        List.of(),
        List.of(
            new Item("Glossary", "/reference/definitions"),
            new Item("Worked cases", "/worked-cases"),
            new Item("Roles", "/roles"),
            new Item("Your sessions", "/your-sessions"),
            new Item("Health", "/health")),
        "",
        "",
        Version.NUMBER,
        actor.can(Right.READ_PEOPLE) ? "/people" : "",
        "/sign-out",
        csrf(request),
        false);
  }

  /// Rows about people are more sensitive than counts.
  private static Marking marking(Actor actor) {
    return actor.can(Right.READ_PEOPLE) ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL;
  }

  private static List<Item> navigation(Actor actor, String path) {
    var items = new ArrayList<Item>();
    if (actor.can(Right.READ_COUNTS)) {
      items.add(item("Readiness", "/readiness", path));
    }
    if (actor.can(Right.READ_PEOPLE)) {
      items.add(item("Control room", "/control-room", path));
      items.add(item("People", "/people", path));
    }
    if (actor.can(Right.READ_COUNTS)) {
      items.add(item("Skills", "/skills", path));
      items.add(item("Training", "/training", path));
    }
    if (actor.can(Right.READ_EQUIPMENT)) {
      items.add(item("Vehicles", "/vehicles", path));
    }
    if (actor.can(Right.CHANGE_REGISTERS) || actor.can(Right.CHANGE_TRAINING)) {
      items.add(item("Imports", "/imports", path));
    }
    items.add(item("Reference", "/reference", path));
    if (actor.can(Right.READ_AUDIT)) {
      items.add(item("Audit", "/audit", path));
    }
    return items;
  }

  private static Item item(String text, String href, String path) {
    return new Item(text, href, path.equals(href) || path.startsWith(href + "/"));
  }

  private static Shell.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Shell.Csrf(token.getParameterName(), token.getToken())
        : new Shell.Csrf("_csrf", "");
  }
}
