package uk.muster.reports.look;

import java.util.Map;
import java.util.Optional;
import uk.muster.reports.ReportKind;
import uk.muster.reports.model.Logo;

/// What a force gave its documents: templates where it has its own, and a logo.
public record ForceLook(Map<ReportKind, Kept> templates, Optional<Logo> logo) {
  public static final ForceLook NONE = new ForceLook(Map.of(), Optional.empty());

  public ForceLook {
    templates = Map.copyOf(templates);
  }

  /// A template as it was brought in last.
  public record Kept(int version, String text, String by) {}

  public Optional<String> template(ReportKind kind) {
    return Optional.ofNullable(templates.get(kind)).map(Kept::text);
  }
}
