package uk.muster.access;

import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.ForceId;
import uk.muster.shared.Recorded;

/// An account was opened with its first post.
record AccountOpened(Actor actor, String account, Post post) implements Recorded {
  @Override
  public String act() {
    return "account opened";
  }

  @Override
  public Optional<ForceId> force() {
    return post.scope().oneForce();
  }

  @Override
  public String subject() {
    return "account " + account;
  }

  @Override
  public String after() {
    return "%s, %s of %s %s"
        .formatted(post.title(), post.role().title(), post.scope().kind(), post.scope().value());
  }
}
