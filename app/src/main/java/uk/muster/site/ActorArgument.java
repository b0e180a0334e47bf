package uk.muster.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.muster.access.posts.Seats;
import uk.muster.shared.Actor;
import uk.muster.shared.Shell;
import uk.muster.site.looks.WhoAsks;

/// Gives every page the actor who asks, as its argument.
@Component
class ActorArgument implements HandlerMethodArgumentResolver, WhoAsks {
  private static final String KNOWN = ActorArgument.class.getName();

  private final SignIn signIn;

  ActorArgument(SignIn signIn) {
    this.signIn = signIn;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Actor resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new IllegalStateException("not a servlet request");
    }
    return of(servlet);
  }

  /// The actor of the request; read once a request.
  Actor of(HttpServletRequest request) {
    if (request.getAttribute(KNOWN) instanceof SignIn.Seated known) {
      return known.actor();
    }
    var account = request.getUserPrincipal();
    if (account == null) {
      throw new NoPost("");
    }
    var seated =
        signIn
            .seated(account.getName(), request.getRemoteAddr(), chosen(request))
            .orElseThrow(() -> new NoPost(account.getName()));
    request.setAttribute(KNOWN, seated);
    return seated.actor();
  }

  @Override
  public Optional<Actor> asking(HttpServletRequest request) {
    return request.getUserPrincipal() == null ? Optional.empty() : Optional.of(of(request));
  }

  /// What else the person could act as; nothing before the actor of the request is known.
  List<Shell.OtherPost> others(HttpServletRequest request) {
    return request.getAttribute(KNOWN) instanceof SignIn.Seated known ? known.others() : List.of();
  }

  private static String chosen(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(Seats.CHOSEN) instanceof String key ? key : "";
  }
}
