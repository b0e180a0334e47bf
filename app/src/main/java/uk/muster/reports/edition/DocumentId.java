package uk.muster.reports.edition;

import uk.muster.shared.ForceId;

/// Which document of which force.
public record DocumentId(ForceId force, String code) {
  /// As the audit names it.
  public String subject() {
    return "document %s".formatted(code);
  }

  /// Where its page is.
  public String path() {
    return "/documents/%s/%s".formatted(force, code);
  }
}
