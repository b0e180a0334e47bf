package uk.muster.mutualaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;

/// Aid as it is counted: once, however many forces recorded it. Where both sides did, the donor's
/// record counts, because the donor knows whom it sent; the other stands beside it.
///
/// @param counted the record that counts
/// @param beside the record of the other side
public record Aid(AidRecord counted, Optional<AidRecord> beside) {
  /// Something that the two records say differently.
  public record Difference(String what, String counted, String beside) {}

  public Optional<ForceId> donor() {
    return counted.donor();
  }

  public Optional<ForceId> host() {
    return counted.host();
  }

  public boolean isExceptional() {
    return counted.isExceptional();
  }

  public Classification classification() {
    return Classification.of(
        Stream.concat(Stream.of(counted), beside.stream()).map(AidRecord::classification));
  }

  /// Whether a force is one of its two sides.
  public boolean concerns(ForceId force) {
    return isProvidedBy(force) || host().filter(force::equals).isPresent();
  }

  public boolean isProvidedBy(ForceId force) {
    return donor().filter(force::equals).isPresent();
  }

  /// The side that is not this force; empty where it is not named.
  public Optional<ForceId> otherThan(ForceId force) {
    return isProvidedBy(force) ? host() : donor();
  }

  /// Whether two forces are named and only one of them has recorded it.
  public boolean isOneSided() {
    return counted.other().isPresent() && beside.isEmpty();
  }

  /// The record that a force has made of it.
  public Optional<AidRecord> recordOf(ForceId force) {
    return Stream.concat(Stream.of(counted), beside.stream())
        .filter(one -> one.by().equals(force))
        .findFirst();
  }

  /// The side that should have recorded it and did not.
  public Optional<ForceId> missing() {
    return isOneSided() ? counted.other() : Optional.empty();
  }

  /// What the two records say differently; nothing where one of them says nothing of it.
  public List<Difference> differences() {
    var found = new ArrayList<Difference>();
    beside.ifPresent(other -> {
      differ(found, "units", other, one -> number(one.units().isPresent(), one.units().orElse(0)));
      differ(
          found,
          "officer-days",
          other,
          one -> number(one.officerDays().isPresent(), one.officerDays().orElse(0)));
      differ(found, "days", other, AidRecord::when);
      differ(found, "tier", other, AidRecord::tier);
      differ(found, "legal basis", other, AidRecord::legalBasis);
      differ(found, "standing", other, one -> one.isExceptional() ? "exceptional" : "usual");
    });
    return List.copyOf(found);
  }

  private void differ(
      List<Difference> found, String what, AidRecord other, Function<AidRecord, String> of) {
    var here = of.apply(counted);
    var there = of.apply(other);
    if (!here.isEmpty() && !there.isEmpty() && !here.equals(there)) {
      found.add(new Difference(what, here, there));
    }
  }

  private static String number(boolean said, long number) {
    return said ? String.valueOf(number) : "";
  }
}
