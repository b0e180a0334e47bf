package uk.muster.mutualaid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import uk.muster.register.kind.PrintedDate;
import uk.muster.shared.Classification;
import uk.muster.shared.ForceId;
import uk.muster.shared.Period;

/// Records of aid with speaking names.
final class AidExamples {
  static final ForceId HOST = new ForceId("kent");
  static final ForceId DONOR = new ForceId("essex");
  static final ForceId THIRD = new ForceId("dorset");
  static final Period YEARS = new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2026, 11, 28));
  static final Operation FAIR = operation("fair", "County fair", false);
  static final Operation SUMMIT = operation("summit", "Summit", true);

  private AidExamples() {}

  private static Operation operation(String code, String name, boolean exceptional) {
    return new Operation(
        HOST,
        code,
        name,
        "",
        exceptional,
        exceptional ? "Chief officers" : "",
        exceptional ? "it would distort the balance" : "",
        PrintedDate.of("2025"));
  }

  /// Units that the donor says it provided to the host from a day on.
  static AidRecord provided(String code, long units, String first) {
    return record(DONOR, code, true, Optional.of(HOST), units, first, first, "", Optional.empty());
  }

  /// Units that the host says it received from the donor from a day on.
  static AidRecord received(String code, long units, String first) {
    return record(HOST, code, false, Optional.of(DONOR), units, first, first, "", Optional.empty());
  }

  static AidRecord from(AidRecord one, ForceId donor) {
    return new AidRecord(
        one.by(),
        one.code(),
        one.name(),
        one.provided(),
        Optional.of(donor),
        "",
        one.unitType(),
        "",
        one.units(),
        one.officerDays(),
        "",
        one.first(),
        one.last(),
        "",
        "",
        one.request(),
        one.operation(),
        one.classification());
  }

  static AidRecord fromNobodyNamed(AidRecord one) {
    return new AidRecord(
        one.by(),
        one.code(),
        one.name(),
        one.provided(),
        Optional.empty(),
        "other forces",
        one.unitType(),
        "",
        one.units(),
        one.officerDays(),
        "",
        one.first(),
        one.last(),
        "",
        "",
        one.request(),
        one.operation(),
        one.classification());
  }

  static AidRecord on(AidRecord one, Operation operation) {
    return new AidRecord(
        one.by(),
        one.code(),
        one.name(),
        one.provided(),
        one.other(),
        "",
        one.unitType(),
        "",
        one.units(),
        one.officerDays(),
        "",
        one.first(),
        one.last(),
        "",
        "",
        one.request(),
        Optional.of(operation),
        one.classification());
  }

  static AidRecord asked(AidRecord one, String request) {
    return new AidRecord(
        one.by(),
        one.code(),
        one.name(),
        one.provided(),
        one.other(),
        "",
        one.unitType(),
        "",
        one.units(),
        one.officerDays(),
        "",
        one.first(),
        one.last(),
        "",
        "",
        request,
        one.operation(),
        one.classification());
  }

  static AidRecord until(AidRecord one, String last) {
    return record(
        one.by(),
        one.code(),
        one.provided(),
        one.other(),
        one.units().orElse(0),
        one.first().map(PrintedDate::text).orElse(""),
        last,
        one.request(),
        one.operation());
  }

  static AidRecord withoutNumber(AidRecord one) {
    return new AidRecord(
        one.by(),
        one.code(),
        one.name(),
        one.provided(),
        one.other(),
        "",
        one.unitType(),
        "",
        OptionalLong.empty(),
        OptionalLong.empty(),
        "several",
        one.first(),
        one.last(),
        "",
        "",
        one.request(),
        one.operation(),
        one.classification());
  }

  private static AidRecord record(
      ForceId by,
      String code,
      boolean provided,
      Optional<ForceId> other,
      long units,
      String first,
      String last,
      String request,
      Optional<Operation> operation) {
    return new AidRecord(
        by,
        code,
        "Aid " + code,
        provided,
        other,
        "",
        "psu",
        "",
        OptionalLong.of(units),
        OptionalLong.of(units * 25),
        "",
        PrintedDate.of(first),
        PrintedDate.of(last),
        "",
        "",
        request,
        operation,
        Classification.OFFICIAL);
  }

  static Ledger ledger(ForceId force, AidRecord... records) {
    return Ledger.of(
        force,
        YEARS,
        AidMatching.match(List.of(records)),
        List.of(SUMMIT),
        Map.of(HOST, "region-south-east", DONOR, "region-eastern", THIRD, "region-south-west"));
  }
}
