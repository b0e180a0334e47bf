package uk.muster.register.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.muster.shared.ForceId;

/// A row before it is saved: its texts by the names of the fields; what is empty was not given.
///
/// @param code its reference within force and kind
public record Draft(ForceId force, String code, Map<String, String> values) {
  public Draft {
    values = Map.copyOf(values);
  }

  /// The text of a field, or empty.
  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  /// The codes in a field that holds several; none when it is empty.
  public List<String> codes(String field) {
    return text(field).isEmpty() ? List.of() : List.of(text(field).split(";", -1));
  }

  /// The date that a field means.
  public Optional<PrintedDate> date(String field) {
    return PrintedDate.of(text(field));
  }

  /// The day in a field.
  public Optional<LocalDate> day(String field) {
    return date(field).filter(one -> one.first().equals(one.last())).map(PrintedDate::first);
  }

  /// The number in a field.
  public Optional<PrintedNumber> number(String field) {
    return PrintedNumber.of(text(field));
  }
}
