package uk.muster.mutualaid;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import uk.muster.register.Entry;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// One force's record of aid that it provided or received.
///
/// @param by the force that recorded it
/// @param provided whether that force was the donor
/// @param other the other force; empty where it is not named or none of the 43
/// @param otherParty the other side in words, where it is no single force
/// @param unitType code of the catalogue, or empty
/// @param units how many; empty where no number is stated
public record AidRecord(
    ForceId by,
    String code,
    String name,
    boolean provided,
    Optional<ForceId> other,
    String otherParty,
    String unitType,
    String resource,
    OptionalLong units,
    OptionalLong officerDays,
    String numberSaid,
    Optional<PrintedDate> first,
    Optional<PrintedDate> last,
    String tier,
    String legalBasis,
    String request,
    Optional<Operation> operation,
    Classification classification) {
  public Optional<ForceId> donor() {
    return provided ? Optional.of(by) : other;
  }

  public Optional<ForceId> host() {
    return provided ? other : Optional.of(by);
  }

  public boolean isExceptional() {
    return operation.filter(Operation::exceptional).isPresent();
  }

  public String path() {
    return Entry.path("aid", by, code);
  }

  /// The first day that it may have begun on.
  Optional<LocalDate> begins() {
    return first.map(PrintedDate::first);
  }

  /// The last day that it may have ended on.
  Optional<LocalDate> ends() {
    return last.or(() -> first).map(PrintedDate::last);
  }

  /// Whether the day on which it began is known.
  boolean beginsOnADay() {
    return first.filter(one -> one.first().equals(one.last())).isPresent();
  }

  /// Its days as they were printed.
  public String when() {
    var from = first.map(PrintedDate::words).orElse("");
    var to = last.map(PrintedDate::words).orElse("");
    return to.isEmpty() || to.equals(from) ? from : from.isEmpty() ? to : from + " to " + to;
  }
}
