package uk.muster.mutualaid;

import java.util.Map;
import uk.muster.shared.ForceId;

/// Which entries of a force's ledger a figure was counted from. A figure and the list behind it are
/// made with the same filter, so they cannot differ.
///
/// @param direction `provided`, `received`, or empty for both
/// @param unit code of a unit type, `none` for aid without one, or empty for all
/// @param left `out` without exceptional operations, `only` nothing else, or empty for all
/// @param with a force, a region, `not-named`, or empty for all
/// @param year as {@link Placed#year} writes it, or empty for all
public record AidFilter(String direction, String unit, String left, String with, String year) {
  /// Everything.
  public static final AidFilter ALL = new AidFilter("", "", "", "", "");

  public static final String NOT_NAMED = "not-named";
  public static final String NO_UNIT = "none";

  public AidFilter direction(String only) {
    return new AidFilter(only, unit, left, with, year);
  }

  public AidFilter unit(String code) {
    return new AidFilter(direction, code, left, with, year);
  }

  public AidFilter withoutExceptional() {
    return new AidFilter(direction, unit, "out", with, year);
  }

  public AidFilter onlyExceptional() {
    return new AidFilter(direction, unit, "only", with, year);
  }

  public AidFilter with(String other) {
    return new AidFilter(direction, unit, left, other, year);
  }

  public AidFilter year(String only) {
    return new AidFilter(direction, unit, left, with, only);
  }

  boolean holds(ForceId force, Aid aid, Map<ForceId, String> regions) {
    var record = aid.counted();
    return (direction.isEmpty() || direction.equals("provided") == aid.isProvidedBy(force))
        && (unit.isEmpty() || unit.equals(unitOf(record)))
        && (left.isEmpty() || left.equals("only") == aid.isExceptional())
        && (with.isEmpty() || isWith(force, aid, regions))
        && (year.isEmpty() || year.equals(Placed.year(record)));
  }

  private boolean isWith(ForceId force, Aid aid, Map<ForceId, String> regions) {
    return aid.otherThan(force)
        .map(other -> with.equals(other.value()) || with.equals(regions.get(other)))
        .orElse(with.equals(NOT_NAMED));
  }

  /// The unit type of a record, as filters name it.
  public static String unitOf(AidRecord record) {
    return record.unitType().isEmpty() ? NO_UNIT : record.unitType();
  }
}
