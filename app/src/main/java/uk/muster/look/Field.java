package uk.muster.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of a form as it stands: its label, what was entered, and what is wrong with it.
public record Field(String name, String label, String hint, String value, String error) {
  public static Field of(String name, String label) {
    return new Field(name, label, "", "", "");
  }

  public Field hinted(String words) {
    return new Field(name, label, words, value, error);
  }

  public Field holding(String entered) {
    return new Field(name, label, hint, entered, error);
  }

  public Field wrong(String message) {
    return new Field(name, label, hint, value, message);
  }

  /// The same with the first of these messages that leads to it.
  public Field among(List<FieldError> errors) {
    return errors.stream()
        .filter(one -> one.field().equals(name))
        .findFirst()
        .map(one -> wrong(one.message()))
        .orElse(this);
  }

  public boolean isWrong() {
    return !error.isEmpty();
  }

  /// The ids of hint and message for `aria-describedby`; nothing when there is neither.
  public @Nullable String describedBy() {
    var ids = (hint.isEmpty() ? "" : name + "-hint ") + (error.isEmpty() ? "" : name + "-error");
    return ids.isBlank() ? null : ids.strip();
  }

  /// The line of the error summary that leads to this field.
  public FieldError toError() {
    return new FieldError(name, error);
  }
}
