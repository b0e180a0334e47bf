package uk.muster.access.web.posts;

import java.util.List;
import uk.muster.look.Fact;

/// One post, with what ends it.
public record PostView(long id, String heading, List<Fact> facts) {
  public PostView {
    facts = List.copyOf(facts);
  }
}
