package uk.muster.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class JteViewsTest {
  private final JteViews views =
      new JteViews(
          TemplateEngine.createPrecompiled(
              null, ContentType.Html, getClass().getClassLoader(), "muster.pages"));

  @Test
  void a_name_leads_to_the_template_and_other_attributes_are_left_aside() throws Exception {
    var response = new MockHttpServletResponse();
    var model = Map.of("text", "Région <1>", "requestToken", "unused");

    var view = Objects.requireNonNull(views.resolveViewName("govuk/tag", Locale.UK));
    view.render(model, new MockHttpServletRequest(), response);

    assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.getContentAsString()).contains(">Région &lt;1&gt;</strong>");
  }

  @Test
  void a_name_without_a_template_is_left_to_others() {
    assertThat(views.resolveViewName("redirect:/readiness", Locale.UK)).isNull();
  }
}
