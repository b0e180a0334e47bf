package uk.muster.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Something that is due on a day: an entry of a register says so, or another module does.
///
/// @param kind the code of its kind
/// @param field which of its fields says so
/// @param text the date as it was given
/// @param label what is due, in words, such as "Next review"
/// @param heading where it is kept, in words
/// @param path of its page
public record Due(
    String kind,
    String field,
    ForceId force,
    String code,
    String title,
    Classification classification,
    String text,
    LocalDate day,
    String label,
    String heading,
    String path) {
  /// What is due and stands in no register; the module that keeps it supplies this as a bean.
  @FunctionalInterface
  public interface Elsewhere {
    /// What is due within some days, as far as the actor may read it.
    ///
    /// @param force one force, or empty for all that the actor may read
    List<Due> due(Actor actor, Optional<ForceId> force, Period days);
  }
}
