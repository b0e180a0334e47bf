package uk.muster.register;

import java.time.LocalDate;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// Something that an entry says is due on a day.
///
/// @param kind the code of its kind
/// @param field which of its fields says so
/// @param text the date as it was given
public record Due(
    String kind,
    String field,
    ForceId force,
    String code,
    String title,
    Classification classification,
    String text,
    LocalDate day) {
  public String path() {
    return Entry.path(kind, force, code);
  }
}
