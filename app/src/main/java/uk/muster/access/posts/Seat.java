package uk.muster.access.posts;

import java.util.Optional;
import uk.muster.access.Post;
import uk.muster.shared.Actor;

/// A post that somebody can act as today: an own one, or one lent by its holder.
///
/// @param actor who the person is in this post
public record Seat(Post post, Optional<Loan> loan, Actor actor) {
  /// By what the seat is chosen.
  public String key() {
    return loan.map(lent -> "loan-" + lent.id()).orElseGet(() -> "post-" + post.id());
  }
}
