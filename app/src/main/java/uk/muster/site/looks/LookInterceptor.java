package uk.muster.site.looks;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import uk.muster.shared.Actor;

/// Records an inspector's look before a byte of it leaves: a page when it is made and not sent yet,
/// so that one that was refused is no look; a file, which leaves while it is made, before that.
final class LookInterceptor implements HandlerInterceptor {
  private final Looks looks;
  private final WhoAsks who;

  LookInterceptor(Looks looks, WhoAsks who) {
    this.looks = looks;
    this.who = who;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (shows(request, handler).filter(method -> !makesPage(method)).isPresent()) {
      record(request);
    }
    return true;
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page != null
        && !leadsOn(page)
        && shows(request, handler).filter(LookInterceptor::makesPage).isPresent()) {
      record(request);
    }
  }

  private void record(HttpServletRequest request) {
    who.asking(request).ifPresent(actor -> looks.record(actor, looked(request)));
  }

  /// What is handed no actor can show no force's rows.
  private static Optional<HandlerMethod> shows(HttpServletRequest request, Object handler) {
    return request.getDispatcherType() == DispatcherType.REQUEST
            && handler instanceof HandlerMethod method
            && Arrays.asList(method.getMethod().getParameterTypes()).contains(Actor.class)
        ? Optional.of(method)
        : Optional.empty();
  }

  private static boolean makesPage(HandlerMethod method) {
    var made = method.getMethod().getReturnType();
    return made == ModelAndView.class || made == String.class;
  }

  private static boolean leadsOn(ModelAndView page) {
    var view = page.getViewName();
    return view != null && view.startsWith("redirect:");
  }

  private static Looked looked(HttpServletRequest request) {
    var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    var parts = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    var force = parts instanceof Map<?, ?> map ? map.get("force") : null;
    var values = request.getParameterValues("force");
    var question = request.getQueryString();
    return new Looked(
        String.valueOf(pattern),
        force == null ? "" : force.toString(),
        values == null ? List.of() : List.of(values),
        request.getRequestURI() + (question == null ? "" : "?" + question));
  }
}
