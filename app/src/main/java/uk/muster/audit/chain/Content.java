package uk.muster.audit.chain;

import java.util.List;
import java.util.regex.Pattern;

/// What one record says, each part as the text that is hashed.
///
/// @param at when, as {@link Layout#time} writes it
/// @param force the force whose rows were touched; empty for what belongs to no force
public record Content(
    String at,
    String account,
    String post,
    String role,
    String from,
    String force,
    String act,
    String subject,
    String before,
    String after,
    String reason) {
  /// The act of a record which says that contents were erased at the end of their retention.
  public static final String ERASED = "audit contents erased";

  private static final Pattern ROWS = Pattern.compile("rows 1 to ([0-9]{1,18})");

  /// The parts in the order in which they are hashed.
  List<String> parts() {
    return List.of(at, account, post, role, from, force, act, subject, before, after, reason);
  }

  public String digest() {
    return Layout.digest(this);
  }

  /// Up to which row of the chain this record says that contents were erased; 0 when it does not.
  long erasedUpTo() {
    var rows = ROWS.matcher(subject);
    return act.equals(ERASED) && account.startsWith("muster:") && rows.matches()
        ? Long.parseLong(rows.group(1))
        : 0;
  }
}
