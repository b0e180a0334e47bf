package uk.muster.workforce.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.files.Fields;
import uk.muster.look.FieldError;
import uk.muster.shared.ForceId;

/// What was entered to transfer somebody, as it came.
public record TransferForm(String to, String newId, String firstDay, String post, String base) {
  static TransferForm of(Map<String, String> entries) {
    return new TransferForm(
        entries.getOrDefault("to", "").strip(),
        entries.getOrDefault("new_id", "").strip(),
        entries.getOrDefault("first_day", "").strip(),
        entries.getOrDefault("post", "").strip(),
        entries.getOrDefault("base", "").strip());
  }

  /// What the entries mean.
  sealed interface Parsed {
    /// A transfer that can be tried.
    record Valid(Transfer transfer) implements Parsed {}

    /// Something has to be entered otherwise.
    record Invalid(List<FieldError> errors) implements Parsed {}
  }

  Parsed parse(ForceId from, String personId, List<ForceId> forces) {
    var errors = new ArrayList<FieldError>();
    var there =
        Optional.of(to).filter(ForceId::isShaped).map(ForceId::new).filter(forces::contains);
    if (there.isEmpty()) {
      errors.add(new FieldError("to", "Choose the force (%s) from the list".formatted(to)));
    }
    if (newId.isEmpty()) {
      errors.add(new FieldError("new_id", "Enter the number in the other force"));
    }
    var day = Fields.day(firstDay);
    if (day.isEmpty()) {
      errors.add(
          new FieldError(
              "first_day",
              "The first day there (%s) must be a day such as 2026-12-01".formatted(firstDay)));
    }
    return errors.isEmpty()
        ? new Parsed.Valid(
            new Transfer(from, personId, there.orElseThrow(), newId, day.orElseThrow(), post, base))
        : new Parsed.Invalid(errors);
  }
}
