package uk.muster.access.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.muster.access.Post;

/// One account as its administrator sees it.
///
/// @param posts past ones too, the latest first
/// @param provider where it signs in; empty when here
public record AccountLine(
    String name,
    Instant openedAt,
    Optional<Instant> closedAt,
    boolean demonstration,
    String provider,
    boolean app,
    int passkeys,
    int sessions,
    List<Post> posts) {
  public AccountLine {
    posts = List.copyOf(posts);
  }

  public boolean open() {
    return closedAt.isEmpty();
  }
}
