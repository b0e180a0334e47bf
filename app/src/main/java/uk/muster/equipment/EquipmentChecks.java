package uk.muster.equipment;

import static uk.muster.register.check.EntryCheck.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.muster.look.Words;
import uk.muster.register.Entry;
import uk.muster.register.Registers;
import uk.muster.register.check.EntryCheck;
import uk.muster.register.check.Held;
import uk.muster.register.kind.PrintedDate;
import uk.muster.register.kind.PrintedNumber;
import uk.muster.shared.Check;
import uk.muster.shared.Check.Finding;
import uk.muster.shared.Check.Severity;
import uk.muster.shared.Right;

/// What does not go together among kit, its checks and how it is bought.
record EquipmentChecks(Registers registers, Equipment equipment) {
  private static final BigDecimal OLD = BigDecimal.TEN;

  List<Check> all() {
    return List.of(
        check(
            "kit-past-replacement",
            Severity.WARNING,
            "Kit past the date of its replacement",
            "Kit whose replacement, here or by the national arrangement, was due before the day",
            EquipmentChecks::pastReplacement),
        check(
            "old-kit-without-date",
            Severity.NOTE,
            "Old kit without a date of replacement",
            "Kit that is 10 years old or older, by what is stated or by the day of issue, and for"
                + " which no date of replacement is kept",
            EquipmentChecks::old),
        check(
            "check-failed",
            Severity.SERIOUS,
            "Check that failed and was not repeated",
            "A check of a vehicle or of kit that failed and that no later check of the same thing"
                + " has passed by the day",
            EquipmentChecks::failed),
        check(
            "carriers-not-checked",
            Severity.WARNING,
            "Carriers in service without a check that passed",
            "Carriers in service on the day for which no check passed in the 12 months before",
            this::carriers),
        check(
            "joint-share-not-shown",
            Severity.WARNING,
            "Share of joint contracts that the register does not show",
            "A stated share of contracts agreed jointly that is above the share in the register of"
                + " contracts, or that no contract bears out",
            EquipmentChecks::jointShare));
  }

  private Check check(
      String name, Severity severity, String title, String definition, EntryCheck.Rule rule) {
    return new EntryCheck(
        registers, "equipment." + name, severity, Right.READ_EQUIPMENT, title, definition, rule);
  }

  private static Stream<Finding> pastReplacement(Held held) {
    return held.of("kit").stream()
        .filter(one -> EquipmentIndicators.isPastReplacement(one, held.on()))
        .map(one ->
            at(
                one,
                "consistency",
                "“%s” was to be replaced by %s."
                    .formatted(
                        one.text("name"),
                        Stream.of("replacement_due", "national_replacement")
                            .flatMap(field -> PrintedDate.of(one.text(field)).stream())
                            .map(PrintedDate::last)
                            .min(LocalDate::compareTo)
                            .map(Words::date)
                            .orElseThrow())));
  }

  private static Stream<Finding> old(Held held) {
    return held.of("kit").stream()
        .filter(one -> one.text("replacement_due").isEmpty())
        .filter(one -> one.text("national_replacement").isEmpty())
        .filter(one -> isOld(one, held.on()))
        .map(one ->
            at(
                one,
                "consistency",
                "“%s” is %s, and no date of its replacement is kept."
                    .formatted(
                        one.text("name"),
                        one.text("age").isEmpty()
                            ? "in service since " + one.text("in_service_on")
                            : one.text("age") + " years old")));
  }

  /// By the age that is stated, or by the day of issue.
  static boolean isOld(Entry kit, LocalDate on) {
    return PrintedNumber.of(kit.text("age"))
            .filter(age -> age.number().compareTo(OLD) >= 0)
            .isPresent()
        || PrintedDate.of(kit.text("in_service_on"))
            .filter(since -> !since.last().isAfter(on.minusYears(10)))
            .isPresent();
  }

  private static Stream<Finding> failed(Held held) {
    var checks = held.of("equipment-checks");
    return checks.stream()
        .filter(one -> one.text("result").equals("fail"))
        .filter(one -> checks.stream().noneMatch(later -> mends(later, one, held.on())))
        .map(one ->
            at(
                one,
                "capability",
                "The check of “%s”%s failed, and none has passed since."
                    .formatted(
                        one.text("name"),
                        one.text("checked_on").isEmpty() ? "" : " on " + one.text("checked_on"))));
  }

  private static boolean mends(Entry later, Entry failed, LocalDate on) {
    return later.text("result").equals("pass")
        && later.text("vehicle").equals(failed.text("vehicle"))
        && later.text("kit").equals(failed.text("kit"))
        && day(later).isAfter(day(failed))
        && !day(later).isAfter(on);
  }

  private static LocalDate day(Entry check) {
    return PrintedDate.of(check.text("checked_on")).map(PrintedDate::last).orElse(LocalDate.MIN);
  }

  private Stream<Finding> carriers(Held held) {
    var carriers = EquipmentIndicators.carriers(equipment, held.actor(), held.force(), held.on());
    var passed =
        held.of("equipment-checks").stream()
            .filter(one -> one.text("result").equals("pass"))
            .filter(one -> EquipmentIndicators.isWithin12Months(one.text("checked_on"), held.on()))
            .map(one -> one.text("vehicle"))
            .toList();
    var without = carriers.stream().filter(one -> !passed.contains(one)).count();
    return without == 0
        ? Stream.of()
        : Stream.of(
            new Finding(
                "vehicles",
                "public-order",
                "capability",
                "%s of %s in service passed no check in the 12 months up to %s."
                    .formatted(
                        Words.number(without),
                        Words.count(carriers.size(), "carrier", "carriers"),
                        Words.date(held.on())),
                "/vehicles?force=%s&on=%s".formatted(held.force(), held.on())));
  }

  private static Stream<Finding> jointShare(Held held) {
    var contracts = held.of("contracts");
    var joint = contracts.stream().filter(one -> one.text("joint").equals("yes")).count();
    var share =
        contracts.isEmpty()
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(100 * joint)
                .divide(BigDecimal.valueOf(contracts.size()), 1, RoundingMode.HALF_UP);
    return held.of("purchasing").stream()
        .filter(one ->
            PrintedNumber.of(one.text("joint_share"))
                .filter(stated -> stated.number().compareTo(share) > 0)
                .isPresent())
        .map(one ->
            at(
                one,
                "consistency",
                "“%s” states %s%% joint; the register has %s of %s."
                    .formatted(
                        one.text("name"),
                        one.text("joint_share"),
                        Words.number(joint),
                        Words.count(contracts.size(), "contract", "contracts"))));
  }
}
