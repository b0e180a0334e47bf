package uk.muster.access.posts;

import java.util.Optional;
import java.util.Set;
import uk.muster.access.Post;
import uk.muster.shared.ForceId;

/// A post with who holds it, and by whom it is lent when it is.
///
/// @param sharing the forces that share names with the organisation of the post
public record HeldPost(String account, Post post, Optional<Loan> loan, Set<ForceId> sharing) {
  public HeldPost {
    sharing = Set.copyOf(sharing);
  }
}
