package uk.muster.site;

import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import uk.muster.database.Outage;
import uk.muster.shared.Marking;
import uk.muster.shared.Shell;
import uk.muster.site.guard.SafeHeaders;

/// The page while the database does not answer. It stands before all but what gives each request
/// its identifier, because who is signed in is asked of the database too, and it asks nothing of it
/// itself.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OutageFilter extends OncePerRequestFilter {
  private static final Logger LOG = LoggerFactory.getLogger(OutageFilter.class);

  private final JteViews templates;

  OutageFilter(JteViews templates) {
    this.templates = templates;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      var outage = Outage.behind(e);
      if (outage.isEmpty() || response.isCommitted()) {
        throw e;
      }
      answer(request, response, view(outage.get(), request, e));
    }
  }

  /// Logs an outage once and makes its page.
  static ErrorView view(Outage outage, HttpServletRequest request, Throwable failure) {
    LOG.error("{} at {}", outage.heading(), request.getRequestURI(), failure);
    var language = Appearances.of(request).language();
    var word = "outage." + outage.name().toLowerCase(Locale.ROOT);
    return new ErrorView(
        language.say(word), language.say(word + ".words"), true, Errors.reference(request));
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, ErrorView view)
      throws IOException {
    response.resetBuffer();
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setHeader("Retry-After", "10");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", SafeHeaders.CONTENT_POLICY);
    response.setContentType("text/html;charset=UTF-8");
    var page = new Utf8ByteOutput();
    templates
        .engine()
        .render("site/error.jte", Map.of("shell", shell(request, view), "page", view), page);
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }

  private static Shell shell(HttpServletRequest request, ErrorView view) {
    return Shell.plain(Marking.OFFICIAL, Version.NUMBER, new Shell.Csrf("_csrf", ""))
        .in(Appearances.of(request))
        .page(view.heading());
  }
}
