package uk.muster.register.web;

import java.util.List;
import uk.muster.look.Link;
import uk.muster.look.table.Table;

/// All registers, by module.
///
/// @param mayCheck whether the cross-checks can be opened
public record IndexView(String heading, boolean mayCheck, List<Part> modules) {
  public IndexView {
    modules = List.copyOf(modules);
  }

  /// One module and its kinds.
  public record Part(String title, Table kinds, List<Link> pages) {
    public Part {
      pages = List.copyOf(pages);
    }
  }
}
