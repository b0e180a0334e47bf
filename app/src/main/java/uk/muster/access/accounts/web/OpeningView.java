package uk.muster.access.accounts.web;

import java.util.List;
import java.util.Optional;
import uk.muster.access.reset.OneTimeLink;
import uk.muster.look.Choice;
import uk.muster.look.Field;
import uk.muster.look.FieldError;

/// What the page shows on which an account is opened.
///
/// @param link of the account that was just opened, shown this once
/// @param fields name, title, role, scope, from, to, mail, provider, name there, programme, forces,
///   threat
public record OpeningView(
    String heading,
    Optional<OneTimeLink> link,
    List<Field> fields,
    List<Choice> roles,
    List<Choice> places,
    List<Choice> providers,
    List<Choice> threats,
    List<FieldError> errors) {
  public OpeningView {
    fields = List.copyOf(fields);
    roles = List.copyOf(roles);
    places = List.copyOf(places);
    providers = List.copyOf(providers);
    threats = List.copyOf(threats);
    errors = List.copyOf(errors);
  }
}
