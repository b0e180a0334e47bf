package uk.muster.register.kind;

import java.util.List;
import uk.muster.look.Link;

/// The kinds of record that one module keeps; the module supplies it as a bean.
///
/// @param title what the module is called on pages, such as "Organisation"
/// @param pages what the module works out from its registers
public record Kinds(String title, List<Kind> list, List<Link> pages) {
  public Kinds {
    list = List.copyOf(list);
    pages = List.copyOf(pages);
  }

  public Kinds(String title, List<Kind> list) {
    this(title, list, List.of());
  }

  public Kinds(String title, Kind... kinds) {
    this(title, List.of(kinds));
  }

  /// The same with pages that the module makes from them.
  public Kinds with(Link... more) {
    return new Kinds(title, list, List.of(more));
  }
}
