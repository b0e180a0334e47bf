package uk.muster.access;

import java.util.List;
import java.util.regex.Pattern;

/// Someone who may sign in, with the posts held today.
public record Account(String name, String passwordHash, List<Post> posts) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,62}");

  public Account {
    posts = List.copyOf(posts);
  }

  static boolean mayBeCalled(String name) {
    return NAME.matcher(name).matches();
  }

  /// What was typed where it could be an account's name; else a word that can be none, so that a
  /// password typed into the wrong field is kept nowhere.
  public static String typed(String text) {
    return mayBeCalled(text) ? text : "(no name)";
  }

  @Override
  public String toString() {
    return "Account[%s]".formatted(name);
  }
}
