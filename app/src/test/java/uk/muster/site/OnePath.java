package uk.muster.site;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import uk.muster.shared.Right;
import uk.muster.shared.Role;

/// One row of the table of paths: who may ask for it, and how it is asked for.
///
/// @param who one of these rights, with `*` where others are told that nothing is there, with `!`
///   where what is asked for is not there even for who has the right; `everyone` who is signed in;
///   `anyone` at all; `nobody`, where nothing is; or a `provider` of single sign-on, which signs
///   what it sends
/// @param address with `{force}`, `{import}`, `{row}` and `{person}` where a force's identifiers go
record OnePath(String method, String pattern, String who, String address) {
  static List<OnePath> read(String table) {
    return table
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.strip().split(" +", -1))
        .peek(parts -> {
          if (parts.length != 4) {
            throw new IllegalArgumentException(Arrays.toString(parts));
          }
        })
        .map(parts -> new OnePath(parts[0], parts[1], parts[2], parts[3]))
        .toList();
  }

  String mapping() {
    return method + " " + pattern;
  }

  boolean allows(Role role) {
    return switch (who) {
      case "anyone", "everyone" -> true;
      case "nobody", "provider" -> false;
      default ->
          Arrays.stream(who.replaceAll("[*!]", "").split("\\|", -1))
              .anyMatch(right -> role.rights().contains(Right.valueOf(right)));
    };
  }

  /// A page, a page elsewhere, or a form again with what is wrong in it.
  boolean shows(int status) {
    return who.endsWith("!") ? status == 404 : Set.of(200, 302, 422).contains(status);
  }

  boolean refuses(int status) {
    return (who.equals("nobody") || who.equals("provider"))
        ? status == (who.equals("nobody") ? 404 : 400)
        : status == 403 || (status == 404 && who.endsWith("*"));
  }

  boolean open() {
    return who.equals("anyone") || who.equals("provider");
  }

  /// Whether it changes something when a form of ours is sent to it.
  boolean isForm() {
    return method.equals("POST") && !who.equals("provider");
  }

  /// Whether it is asked for with something that belongs to a force.
  boolean namesAForce() {
    return address.contains("{");
  }
}
