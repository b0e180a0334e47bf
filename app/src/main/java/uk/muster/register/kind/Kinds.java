package uk.muster.register.kind;

import java.util.List;

/// The kinds of record that one module keeps; the module supplies it as a bean.
///
/// @param title what the module is called on pages, such as "Organisation"
public record Kinds(String title, List<Kind> list) {
  public Kinds {
    list = List.copyOf(list);
  }

  public Kinds(String title, Kind... kinds) {
    this(title, List.of(kinds));
  }
}
