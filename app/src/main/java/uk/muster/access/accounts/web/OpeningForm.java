package uk.muster.access.accounts.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.access.Post;
import uk.muster.access.Scope;
import uk.muster.access.ThreatField;
import uk.muster.access.accounts.NewAccount;
import uk.muster.access.provider.AtProvider;
import uk.muster.files.Fields;
import uk.muster.look.FieldError;
import uk.muster.reference.Threat;
import uk.muster.shared.Period;
import uk.muster.shared.Role;

/// What was entered to open an account, as it came.
///
/// @param scope a force's identifier, `nation`, or the kind and the value of another organisation
/// @param programme what an inspection is part of
/// @param forces what is inspected, by identifier
/// @param threat what a business lead leads on
public record OpeningForm(
    String name,
    String title,
    String role,
    String scope,
    String from,
    String to,
    String mail,
    String provider,
    String nameThere,
    String programme,
    String forces,
    String threat) {
  static OpeningForm of(Map<String, String> entries) {
    return new OpeningForm(
        entry(entries, "name"),
        entry(entries, "title"),
        entry(entries, "role"),
        entry(entries, "scope"),
        entry(entries, "from"),
        entry(entries, "to"),
        entry(entries, "mail"),
        entry(entries, "provider"),
        entry(entries, "name_there"),
        entry(entries, "programme"),
        entry(entries, "forces"),
        entry(entries, "threat"));
  }

  private static String entry(Map<String, String> entries, String name) {
    return entries.getOrDefault(name, "").strip();
  }

  /// What the entries mean.
  sealed interface Parsed {
    /// An account that can be tried.
    record Valid(NewAccount account) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  Parsed parse(LocalDate today, List<String> providers, List<Threat> threats) {
    var errors = new ArrayList<FieldError>();
    if (name.isEmpty()) {
      errors.add(new FieldError("name", "Enter the name of the account"));
    }
    if (title.isEmpty() || title.length() > 200) {
      errors.add(new FieldError("title", "Enter the post in words, 200 characters at most"));
    }
    var found =
        Arrays.stream(Role.values())
            .filter(one -> one != Role.SYSTEM && one.name().equals(role))
            .findFirst();
    if (found.isEmpty()) {
      errors.add(new FieldError("role", "Choose the role (%s) from the list".formatted(role)));
    }
    var leads = new ThreatField(threats).parse(found, threat);
    leads.wrong().ifPresent(words -> errors.add(new FieldError("threat", words)));
    var place = new PlaceField(scope, forces).parse();
    if (place.isEmpty()) {
      errors.add(new FieldError("scope", "Choose the place (%s) from the list".formatted(scope)));
    }
    if (found.isPresent()
        && place.isPresent()
        && !found.get().heldIn().contains(place.get().organisationKind())) {
      errors.add(
          new FieldError(
              "scope",
              "The role (%s) is not held in a %s"
                  .formatted(found.get().title(), place.get().organisationKind().words())));
    }
    var first = from.isEmpty() ? Optional.of(today) : Fields.day(from);
    var last = to.isEmpty() ? Optional.of(Period.OPEN) : Fields.day(to);
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      errors.add(
          new FieldError(
              "to",
              "The days (%s to %s) must be such as 2026-12-01, the last not before the first"
                  .formatted(from, to)));
    }
    if (place.filter(Scope.OfInspectorate.class::isInstance).isPresent()
        && (programme.isEmpty() || to.isEmpty())) {
      errors.add(
          new FieldError(
              "programme",
              "An inspection needs its programme (%s) and a last day (%s)"
                  .formatted(programme, to)));
    }
    if (!mail.isEmpty() && !mail.matches("[^@\\s]+@[^@\\s]+")) {
      errors.add(
          new FieldError("mail", "The address of mail (%s) must be like jo@x.uk".formatted(mail)));
    }
    if (!provider.isEmpty() && !providers.contains(provider)) {
      errors.add(
          new FieldError("provider", "Choose the provider (%s) from the list".formatted(provider)));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            new NewAccount(
                name,
                new Post(
                    0,
                    title,
                    found.orElseThrow(),
                    place.orElseThrow(),
                    new Period(first.orElseThrow(), last.orElseThrow()),
                    found.orElseThrow().ceiling(),
                    programme,
                    leads.code()),
                mail,
                provider.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                        new AtProvider(provider, nameThere.isEmpty() ? name : nameThere))))
        : new Parsed.Invalid(errors);
  }
}
