package uk.muster.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders the compiled templates: a controller answers with a template's path without `.jte` and
/// the template's parameters, `new ModelAndView("readiness/force", Map.of("shell", shell, "page",
/// view))`. Model attributes that the template does not name are left aside.
record JteViews(TemplateEngine engine) implements ViewResolver {
  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    var template = name + ".jte";
    return engine.hasTemplate(template) ? new JteView(engine, template) : null;
  }

  private record JteView(TemplateEngine engine, String template) implements View {
    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      var wanted = new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
      wanted.keySet().retainAll(engine.getParamInfo(template).keySet());
      var output = new Utf8ByteOutput();
      engine.render(template, wanted, output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
