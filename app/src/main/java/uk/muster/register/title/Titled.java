package uk.muster.register.title;

import uk.muster.register.Entry;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// An entry by its title.
///
/// @param kind the code of its kind
/// @param one what an entry of the kind is called
public record Titled(
    String kind, String one, ForceId force, String code, String title, Classification bears) {
  public String path() {
    return Entry.path(kind, force, code);
  }
}
