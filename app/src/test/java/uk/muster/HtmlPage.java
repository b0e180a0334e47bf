package uk.muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The answer of a page test as parsed HTML, with what is true of every page checked on the way.
public final class HtmlPage {
  private HtmlPage() {}

  /// The page that was answered with this status, without the list of keys, the forms of the shell,
  /// which stand on every page, and the reference of a refusal, which is another one each time.
  public static Document of(MvcTestResult result, int status) {
    var page = whole(result, status);
    page.select("#keys-panel, header form, footer form").remove();
    if (status == 403 || status == 404) {
      page.select("main p:contains(Reference:)").remove();
    }
    return page;
  }

  /// The page that was answered with this status, with all of its shell.
  public static Document whole(MvcTestResult result, int status) {
    assertThat(result).hasStatus(status);
    try {
      var page = Jsoup.parse(result.getResponse().getContentAsString());
      assertThat(page.select("h1")).as("one heading").hasSize(1);
      assertThat(page.select("script:not([src])")).as("inline scripts").isEmpty();
      assertThat(page.select("td, tbody th"))
          .as("empty cells")
          .noneMatch(cell -> cell.text().isBlank() && cell.children().isEmpty());
      assertThat(page.select("form[method=post]"))
          .as("forms without the hidden field")
          .allMatch(form -> !form.select("input[name=_csrf]").isEmpty());
      assertThat(page.select("input:not([type=hidden]), select, textarea"))
          .as("fields without a label")
          .allMatch(field ->
              field.hasAttr("aria-label")
                  || !page.select("label[for=\"" + field.id() + "\"]").isEmpty());
      return page;
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Document of(MvcTestResult result) {
    return of(result, 200);
  }
}
