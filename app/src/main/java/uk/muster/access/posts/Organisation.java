package uk.muster.access.posts;

import java.util.List;
import uk.muster.access.Scope;

/// Something in which a post is held.
///
/// @param scope what a post in it covers
/// @param parents the codes of the organisations above it; a force has several
public record Organisation(Scope scope, String name, List<String> parents) {
  public Organisation {
    parents = List.copyOf(parents);
  }

  public String code() {
    return scope.organisation();
  }
}
