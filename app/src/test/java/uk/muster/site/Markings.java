package uk.muster.site;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.muster.shared.Marking;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// Whether an answer bears the marking that its reader's role calls for: a page or a document above
/// and below its content, a file in its name and first line.
final class Markings {
  private Markings() {}

  static boolean carries(MvcTestResult answer, Role role) {
    var response = answer.getResponse();
    var kind = String.valueOf(response.getContentType());
    try {
      var text = response.getContentAsString();
      if (kind.startsWith("text/html")) {
        return aboveAndBelow(text, role);
      }
      return !kind.startsWith("text/csv")
          || (text.startsWith("\uFEFF" + least(role).words())
              && String.valueOf(response.getHeader("Content-Disposition"))
                  .contains("-" + least(role).words() + ".csv"));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean aboveAndBelow(String page, Role role) {
    var html = Jsoup.parse(page);
    var marks = html.select(".muster-marking, .marking").eachText();
    return html.select("main").isEmpty()
        || (marks.size() == 2
            && marks.stream()
                .allMatch(
                    mark -> Marking.find(mark.split(":", 2)[0]).orElseThrow().covers(least(role))));
  }

  private static Marking least(Role role) {
    return Arrays.stream(Right.values())
        .filter(right -> role.rights().contains(right))
        .map(Right::least)
        .max(java.util.Comparator.naturalOrder())
        .orElse(Marking.OFFICIAL);
  }
}
