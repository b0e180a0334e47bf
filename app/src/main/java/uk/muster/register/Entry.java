package uk.muster.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import uk.muster.register.kind.Draft;
import uk.muster.register.kind.UsualFields;
import uk.muster.shared.Actor;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Marking;
import uk.muster.shared.Period;

/// One entry of a register as it was true over some days and as Muster knew it for some time.
///
/// @param kind the code of its kind
/// @param code its reference within force and kind
/// @param values the texts of its fields; an empty text was not given
/// @param titles what the entries are called that its fields point at
/// @param endedOn the last day of the thing itself; open when it goes on
/// @param valid the days on which these values are true
/// @param version tells this state of the entry from a later one
/// @param importId the import that brought it; 0 by hand
public record Entry(
    String kind,
    ForceId force,
    String code,
    Map<String, String> values,
    Map<String, String> titles,
    Marking marking,
    LocalDate endedOn,
    Period valid,
    Instant recordedFrom,
    Instant recordedTo,
    String recordedBy,
    long importId,
    String version) {
  public Entry {
    values = Map.copyOf(values);
    titles = Map.copyOf(titles);
  }

  public String text(String field) {
    return values.getOrDefault(field, "");
  }

  public Classification classification() {
    return new Classification(marking, text(UsualFields.HANDLING.name()));
  }

  public boolean hasEnded(LocalDate on) {
    return endedOn.isBefore(on);
  }

  /// Where its page is.
  public String path() {
    return path(kind, force, code);
  }

  /// Where the page of an entry is.
  public static String path(String kind, ForceId force, String code) {
    return "/registers/%s/%s/%s".formatted(kind, force, code);
  }

  Draft draft() {
    return new Draft(force, code, values);
  }

  /// Kind and reference, as the audit names it.
  String subject() {
    return kind + "/" + code;
  }

  /// Which entries an indicator counts, where that hangs on more than the entry: asked once for all
  /// that are walked through.
  public interface Condition {
    Predicate<Entry> on(Actor actor, LocalDate day);

    /// The forces that stand apart, as `Indicator.apart` says.
    default Map<ForceId, String> apart(Actor actor, LocalDate day) {
      return Map.of();
    }

    /// One that hangs on the entry and the day alone.
    static Condition of(BiPredicate<Entry, LocalDate> each) {
      return (_, day) -> entry -> each.test(entry, day);
    }
  }
}
