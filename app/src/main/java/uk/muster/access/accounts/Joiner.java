package uk.muster.access.accounts;

import java.util.Optional;
import uk.muster.access.Post;

/// One row of a file of joiners and leavers: a post of an account.
///
/// @param provider where it signs in; empty for here, or for as it is
/// @param mail its address of mail; empty for as it is
record Joiner(
    long line, String account, Post post, String provider, String nameThere, String mail) {
  /// Whether it is the same post, perhaps with another end, role or place.
  boolean isAbout(Post other) {
    return post.title().equals(other.title()) && post.held().from().equals(other.held().from());
  }

  /// The post as it shall be; where the row names no threat, a business lead keeps the present one.
  Post over(Optional<Post> before) {
    return before
        .filter(old -> post.threat().isEmpty() && old.role() == post.role())
        .map(old -> post.leadingOn(old.threat()))
        .orElse(post);
  }
}
