package uk.muster.site.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.look.FieldError;
import uk.muster.shared.ForceId;

/// What was entered to take out everything about one person, as it came.
public record SubjectForm(String force, String number, String reason) {
  private static final int LONGEST = 200;

  static SubjectForm of(Map<String, String> entries) {
    return new SubjectForm(
        entries.getOrDefault("force", "").strip(),
        entries.getOrDefault("number", "").strip(),
        entries.getOrDefault("reason", "").strip());
  }

  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (!ForceId.isShaped(force)) {
      errors.add(new FieldError("force", "Choose the force (%s) from the list".formatted(force)));
    }
    if (number.isEmpty() || number.length() > LONGEST) {
      errors.add(new FieldError("number", "Enter the collar number, whole"));
    }
    if (reason.isEmpty() || reason.length() > LONGEST) {
      errors.add(
          new FieldError(
              "reason", "Say why, such as the reference of the request, in 1 to 200 characters"));
    }
    return errors;
  }

  /// The force entered; ask only when there is no error.
  ForceId of() {
    return Optional.of(force).map(ForceId::new).orElseThrow();
  }
}
