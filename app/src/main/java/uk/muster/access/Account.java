package uk.muster.access;

import java.util.List;

/// Someone who may sign in, with the posts held today.
public record Account(String name, String passwordHash, List<Post> posts) {
  public Account {
    posts = List.copyOf(posts);
  }

  @Override
  public String toString() {
    return "Account[%s]".formatted(name);
  }
}
