package uk.muster.access.web;

import java.util.List;
import uk.muster.access.secret.FactorState;
import uk.muster.look.Fact;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the page of a person's own sign-in shows.
///
/// @param done what has just been done, in words; empty when nothing
/// @param facts how the second factor stands
/// @param fields of the form for another password: old, new, again
public record YourSignInView(
    String done,
    List<FieldError> errors,
    List<Key> passkeys,
    FactorState state,
    List<Fact> facts,
    List<Field> fields) {
  public YourSignInView {
    errors = List.copyOf(errors);
    passkeys = List.copyOf(passkeys);
    facts = List.copyOf(facts);
    fields = List.copyOf(fields);
  }

  /// One passkey.
  ///
  /// @param name the field of its name
  public record Key(
      long id, String label, String since, String lastUsed, boolean copied, Field name) {}
}
