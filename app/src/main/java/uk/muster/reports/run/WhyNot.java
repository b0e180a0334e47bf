package uk.muster.reports.run;

import java.io.UncheckedIOException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.muster.database.Outage;
import uk.muster.reports.Order;
import uk.muster.reports.ReportRefused;
import uk.muster.reports.text.TextRefused;
import uk.muster.shared.NotAllowed;
import uk.muster.shared.NotFound;

/// Why a document could not be made, in words for whoever asked for it. A bug is logged, and the
/// words say under which name.
public final class WhyNot {
  private static final Logger LOG = LoggerFactory.getLogger(WhyNot.class);

  private WhyNot() {}

  public static String words(RuntimeException failure, Order order) {
    var outage = Outage.behind(failure);
    if (outage.isPresent()) {
      return inside(outage.get().heading());
    }
    return switch (failure) {
      case ReportRefused refused -> inside(refused.why());
      case TextRefused refused ->
          "its template cannot be read, " + inside(Objects.toString(refused.getMessage()));
      case NotAllowed refused -> inside(Objects.toString(refused.getMessage()));
      case NotFound missing -> inside(Objects.toString(missing.getMessage()));
      case UncheckedIOException unkept -> Objects.toString(unkept.getMessage());
      default -> {
        LOG.error("Document {} could not be made", order.fileName(), failure);
        yield "an error of Muster; the log says more under " + order.fileName();
      }
    };
  }

  /// As the words stand inside a sentence.
  private static String inside(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
  }
}
