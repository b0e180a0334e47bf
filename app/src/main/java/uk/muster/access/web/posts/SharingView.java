package uk.muster.access.web.posts;

import java.util.List;
import java.util.Optional;
import uk.muster.look.table.Table;

/// With whom names are shared, and have been.
///
/// @param open what can be ended
/// @param sharing the form to share; empty for who may not
public record SharingView(
    String heading, Table sharings, List<Line> open, Optional<FormView> sharing, String done) {
  public SharingView {
    open = List.copyOf(open);
  }

  /// What is shared now.
  public record Line(String force, String region, String words) {}
}
