package uk.muster.access.accounts.web;

import java.util.List;
import java.util.Optional;
import uk.muster.access.OpenSession;
import uk.muster.access.reset.OneTimeLink;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the page of one account shows.
///
/// @param done what has just been done, in words; empty when nothing
/// @param link a one-time link that was just made, shown this once
/// @param own whether it is the administrator's own
/// @param glass whether it is named for the day when its provider is down
public record AccountView(
    String name,
    String heading,
    String done,
    Optional<OneTimeLink> link,
    String until,
    boolean open,
    boolean own,
    boolean atProvider,
    boolean glass,
    List<Fact> facts,
    List<Fact> posts,
    List<Line> sessions,
    Field reason,
    List<FieldError> errors) {
  public AccountView {
    facts = List.copyOf(facts);
    posts = List.copyOf(posts);
    sessions = List.copyOf(sessions);
    errors = List.copyOf(errors);
  }

  /// One place where the account is signed in.
  public record Line(String since, String lastUsed, OpenSession session) {}
}
